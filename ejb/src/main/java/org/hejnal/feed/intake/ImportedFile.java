package org.hejnal.feed.intake;

import java.util.List;
import java.util.Map;

/**
 * What a file comes to.
 *
 * @param events in its order
 * @param revisions of which state each component is, by UID; one that has no event is cancelled, or all of it differs
 * @param notes what was left out or changed, and why
 */
public record ImportedFile(List<ImportedEvent> events, Map<String, Revision> revisions, List<ImportNote> notes) {}
