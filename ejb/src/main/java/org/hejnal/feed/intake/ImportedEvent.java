package org.hejnal.feed.intake;

import org.hejnal.calendar.event.EventDraft;

/**
 * What becomes an event.
 *
 * @param uid what it is called by its origin; an occurrence that differs from its series has the series' and its time
 * @param isPrivate whether only its owner may see it
 */
public record ImportedEvent(String uid, EventDraft draft, boolean isPrivate) {
    /** One that everybody in the circle may see. */
    ImportedEvent(String uid, EventDraft draft) {
        this(uid, draft, false);
    }
}
