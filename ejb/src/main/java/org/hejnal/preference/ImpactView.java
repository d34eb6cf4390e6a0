package org.hejnal.preference;

import java.util.List;

/**
 * Whom a change of the catalogue would touch.
 *
 * @param people how many active people there are
 * @param channels each channel that carries the type, before or after
 */
public record ImpactView(long people, List<ChannelImpact> channels) {}
