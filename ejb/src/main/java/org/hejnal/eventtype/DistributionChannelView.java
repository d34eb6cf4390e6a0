package org.hejnal.eventtype;

import org.hejnal.platform.LangDict;

/**
 * A way out for notifications: inbox, e-mail, ...
 *
 * @param isPersonal whether it reaches each person by themselves, who then have a say in what comes there; a channel for other
 *     systems does not
 */
public record DistributionChannelView(String id, LangDict name, LangDict description, boolean isPersonal) {}
