package org.hejnal.calendar.telling;

import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.event.EventDraft;

/** What is worth telling a circle. */
public final class NewsPolicy {
    private NewsPolicy() {}

    /** Whether more has changed than reminders and colours. */
    public static boolean isNews(EventDraft before, EventDraft after) {
        return !withoutTrifles(before).equals(withoutTrifles(after));
    }

    private static EventDraft withoutTrifles(EventDraft draft) {
        return draft.withReminders(List.of()).withText(draft.text().withColor(Optional.empty()));
    }
}
