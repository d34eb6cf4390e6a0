package org.hejnal.feed.intake;

import java.util.List;

/**
 * What a file comes to.
 *
 * @param events in its order
 * @param notes what was left out or changed, and why
 */
public record ImportedFile(List<ImportedEvent> events, List<ImportNote> notes) {}
