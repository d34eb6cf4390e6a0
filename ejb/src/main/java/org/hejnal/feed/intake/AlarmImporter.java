package org.hejnal.feed.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.feed.parsing.ParsedComponent;
import org.hejnal.feed.parsing.ParsedDuration;
import org.hejnal.feed.parsing.ParsedProperty;

/** Makes reminders of alarms that go by the beginning of an event; others are passed over. */
final class AlarmImporter {
    private AlarmImporter() {}

    /** In minutes before the beginning; the first few that are accepted. */
    static List<Integer> reminders(ParsedComponent event) {
        return event.components("VALARM").stream()
                .flatMap(AlarmImporter::minutesBefore)
                .distinct()
                .limit(EventDraft.MAX_REMINDERS)
                .toList();
    }

    private static Stream<Integer> minutesBefore(ParsedComponent alarm) {
        return alarm.find("TRIGGER").stream()
                .filter(AlarmImporter::isByBeginning)
                .map(trigger -> -ParsedDuration.of(trigger.value().strip()).minutes())
                .filter(minutes -> minutes >= EventDraft.LATEST_REMINDER && minutes <= EventDraft.EARLIEST_REMINDER)
                .map(Long::intValue);
    }

    private static boolean isByBeginning(ParsedProperty trigger) {
        Optional<String> related = trigger.parameter("RELATED");
        return trigger.value().contains("P")
                && related.filter("END"::equalsIgnoreCase).isEmpty();
    }
}
