package org.hejnal.feed.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.feed.parsing.ImportRefusal;
import org.hejnal.feed.parsing.ParsedComponent;
import org.hejnal.feed.parsing.ParsedDuration;
import org.hejnal.feed.parsing.ParsedProperty;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/** Makes reminders of alarms that go by the beginning of an event; others are passed over. */
final class AlarmImporter {
    private AlarmImporter() {}

    /** In minutes before the beginning; the first few that are accepted. */
    static List<Integer> reminders(ParsedComponent event, Consumer<LangDict> notes) {
        return event.components("VALARM").stream()
                .flatMap(alarm -> readable(alarm, notes))
                .distinct()
                .limit(EventDraft.MAX_REMINDERS)
                .toList();
    }

    /** An alarm that makes no sense costs itself. */
    private static Stream<Integer> readable(ParsedComponent alarm, Consumer<LangDict> notes) {
        try {
            return minutesBefore(alarm).toList().stream();
        } catch (InvalidValueException e) {
            LangDict why = ImportRefusal.words(e);
            notes.accept(new LangDict("Pominięto przypomnienie: " + why.pl(), "An alarm is left out: " + why.en()));
            return Stream.empty();
        }
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
