package org.hejnal.notification;

import java.util.Optional;

/** A feature whose announcements are about something for a calendar. Whatever implements this is found. */
public interface CalendarObjects {
    /**
     * Finds what an announcement is about, as it is now, and as far as the person may see it.
     *
     * @param data the announcement's, a JSON object
     */
    Optional<CalendarObject> find(String eventTypeId, String data, long accountId);
}
