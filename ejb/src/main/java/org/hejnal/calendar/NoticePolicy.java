package org.hejnal.calendar;

import java.util.List;
import java.util.Optional;

/** What is worth telling a circle. */
final class NoticePolicy {
    private NoticePolicy() {}

    /** Whether more has changed than reminders and colours. */
    static boolean isNews(EventDraft before, EventDraft after) {
        return !withoutTrifles(before).equals(withoutTrifles(after));
    }

    private static EventDraft withoutTrifles(EventDraft draft) {
        return draft.withReminders(List.of()).withText(draft.text().withColor(Optional.empty()));
    }
}
