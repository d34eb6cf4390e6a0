package org.hejnal.calendar.conversation;

import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.platform.PersonalData;

/** A person's own copy of what this feature knows of them. */
@Singleton
public class CalendarPersonalData implements PersonalData {
    private static final String EVENTS = """
            SELECT circle_id, number, title, description, location, starts_at, ends_at, is_all_day, time_zone, recurrence, is_private,
            created_at, modified_at FROM calendar_event WHERE author_id = :account ORDER BY circle_id, number
            """;

    private static final String EVENT_COMMENTS = """
            SELECT circle_id, event_number, text, modified_at FROM calendar_event_comment
            WHERE author_id = :account ORDER BY circle_id, number
            """;

    private static final String EVENT_ANSWERS = """
            SELECT a.circle_id, a.event_number, a.answer, a.answered_at
            FROM circle_member m JOIN calendar_event_attendee a ON (a.circle_id, a.account_id) = (m.circle_id, m.account_id)
            WHERE m.account_id = :account ORDER BY a.circle_id, a.event_number
            """;

    @Override
    public Map<String, String> queries() {
        return Map.ofEntries(
                Map.entry("events", EVENTS),
                Map.entry("event_comments", EVENT_COMMENTS),
                Map.entry("event_answers", EVENT_ANSWERS));
    }
}
