package org.hejnal.feed.intake;

import org.hejnal.calendar.event.EventDraft;

/**
 * What becomes an event.
 *
 * @param uid what it is called by its origin; an occurrence that differs from its series has the series' and its time
 */
public record ImportedEvent(String uid, EventDraft draft) {
    /** Whether only its owner may see it. */
    boolean isPrivate() {
        return draft.isPrivate();
    }
}
