package org.hejnal.feed.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hejnal.calendar.editing.CreateEvent;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.event.EventKind;
import org.hejnal.calendar.event.EventLinks;
import org.hejnal.calendar.event.EventText;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.calendar.recurrence.RecurrencePolicy;
import org.hejnal.calendar.recurrence.RuleParts;
import org.hejnal.calendar.recurrence.Series;
import org.hejnal.feed.parsing.CalendarZones;
import org.hejnal.feed.parsing.ImportRefusal;
import org.hejnal.feed.parsing.ParsedComponent;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.Shortened;

/**
 * Makes events of the VEVENTs of a calendar. Attendees and attachments are passed over, and to-dos, journals and free times with a word. An event that
 * makes no sense is left out and said; the others are taken.
 */
public final class EventImporter {
    private static final LangDict NOTHING_LEFT = new LangDict(
            "wyjątki i zmienione terminy nie zostawiają nic z serii.", "nothing of the series is as it says.");

    /** A character that can be seen. */
    private static final Pattern HAS_A_NAME = Pattern.compile("[^\\p{Z}\\p{C}]");

    /** Programs write 1601 or 1604 where they do not know the year. */
    private static final Instant LONG_AGO = Instant.parse("1600-01-01T00:00:00Z");

    private static final List<String> PASSED_OVER = List.of("VTODO", "VJOURNAL", "VFREEBUSY");

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cc}");

    private final EventTimes times;
    private final Map<String, ImportedEvent> events = new LinkedHashMap<>();
    private final Map<String, Revision> revisions = new LinkedHashMap<>();
    private final List<ImportNote> notes = new ArrayList<>();
    private final Map<String, ParsedComponent> masters = new HashMap<>();

    private EventImporter(CalendarZones zones) {
        this.times = new EventTimes(zones);
    }

    /** Reads one calendar, whose zones are known. */
    public static ImportedFile read(ParsedComponent calendar, CalendarZones zones) {
        EventImporter importer = new EventImporter(zones);
        calendar.fault().ifPresent(fault -> importer.notes.add(ImportNote.leftOut("VCALENDAR", fault)));
        PASSED_OVER.forEach(
                kind -> importer.passOver(kind, calendar.components(kind).size()));
        List<ParsedComponent> all = calendar.components("VEVENT");
        all.stream()
                .filter(event -> !isReplacement(event))
                .forEach(event -> event.value("UID").ifPresent(uid -> importer.masters.putIfAbsent(uid, event)));
        Map<String, List<Instant>> replaced = new LinkedHashMap<>();
        List<ParsedComponent> taken = new ArrayList<>();
        all.forEach(event -> importer.within(event, () -> {
            event.fault().ifPresent(fault -> {
                throw ImportRefusal.of(fault);
            });
            if (isReplacement(event)) {
                Instant at = importer.times.replacedAt(event, importer.master(event));
                replaced.computeIfAbsent(uid(event), key -> new ArrayList<>()).add(at);
            }
            taken.add(event);
        }));
        taken.forEach(event ->
                importer.within(event, () -> importer.add(event, replaced.getOrDefault(uid(event), List.of()))));
        return new ImportedFile(List.copyOf(importer.events.values()), importer.revisions, List.copyOf(importer.notes));
    }

    private ParsedComponent master(ParsedComponent event) {
        return masters.getOrDefault(uid(event), event);
    }

    private void passOver(String kind, int count) {
        if (count > 0) {
            LangDict why = new LangDict(
                    "kalendarz ma tylko wydarzenia (liczba takich składników: " + count + ").",
                    "calendars have events only (components of this kind: " + count + ").");
            notes.add(ImportNote.leftOut(kind, why));
        }
    }

    private static boolean isReplacement(ParsedComponent event) {
        return event.find("RECURRENCE-ID").isPresent();
    }

    private static boolean isCancelled(ParsedComponent event) {
        return event.text("STATUS").equalsIgnoreCase("CANCELLED");
    }

    private static String uid(ParsedComponent event) {
        String uid = event.value("UID").orElse("");
        ImportRefusal.unless(HAS_A_NAME.matcher(uid).find(), "nie ma UID.", "It has no UID.");
        ImportRefusal.unless(
                uid.chars().noneMatch(Character::isISOControl),
                "UID ma znaki sterujące.",
                "Its UID has control characters.");
        requireFits(uid);
        return uid;
    }

    private static void requireFits(String uid) {
        ImportRefusal.unless(
                uid.codePointCount(0, uid.length()) <= CreateEvent.MAX_UID,
                "UID jest za długi.",
                "Its UID is too long.");
    }

    private void add(ParsedComponent event, List<Instant> replaced) {
        boolean isReplacement = isReplacement(event);
        String uid = uidOfEvent(event);
        if (isCancelled(event)) {
            keepLater(uid, event, Optional.empty());
            return;
        }
        Optional<OwnZoneRule> ownZone = isReplacement ? Optional.empty() : times.ownZoneRule(event);
        if (ownZone.isPresent()) {
            addOfOwnZone(event, ownZone.get(), replaced);
            return;
        }
        Optional<Recurrence> recurrence = isReplacement ? Optional.empty() : times.recurrence(event, replaced);
        EventTime time = accepted(event, times.startAndEnd(event), recurrence);
        EventDraft draft = draft(event, time).withRecurrence(recurrence);
        if (differsWhole(draft)) {
            leaveOut(event, NOTHING_LEFT);
            keepLater(uid, event, Optional.empty());
            return;
        }
        RecurrencePolicy.accepted(draft);
        List<ImportedEvent> beside = isReplacement ? List.of() : extra(event, draft, replaced);
        keepLater(uid, event, Optional.of(new ImportedEvent(uid, draft)));
        addDates(event, beside);
    }

    private EventDraft draft(ParsedComponent event, EventTime time) {
        return new EventDraft(
                EventKind.UNKNOWN,
                text(event),
                Optional.of(time),
                Optional.empty(),
                EventLinks.NONE,
                List.of(),
                AlarmImporter.reminders(event, message -> note(event, message)),
                isPrivate(event));
    }

    /** The dates of its own; the series that goes on after them, or else the first of them, has the UID. */
    private void addOfOwnZone(ParsedComponent event, OwnZoneRule rule, List<Instant> replaced) {
        EventTime first = times.startAndEnd(event);
        OwnZoneRule.Split split = rule.split(event, first);
        List<Instant> exceptions =
                times.recurrence(event, replaced).map(Recurrence::exceptions).orElse(List.of());
        List<Instant> dates = new ArrayList<>(split.dates());
        dates.removeAll(Set.copyOf(exceptions));
        if (dates.isEmpty() && split.rest().isEmpty()) {
            leaveOut(event, NOTHING_LEFT);
            keepLater(uid(event), event, Optional.empty());
            return;
        }
        EventTime time = split.rest().map(OwnZoneRule.Rest::first).orElseGet(() -> first.at(dates.remove(0)));
        EventDraft draft = draft(event, accepted(event, time, Optional.empty()))
                .withRecurrence(split.rest().map(rest -> new Recurrence(rest.rule(), exceptions)));
        RecurrencePolicy.accepted(draft);
        List<ImportedEvent> beside = Stream.concat(
                        dates(event, draft, dates).stream(), extra(event, draft, replaced).stream())
                .toList();
        keepLater(uid(event), event, Optional.of(new ImportedEvent(uid(event), draft)));
        addDates(event, beside);
        note(event, words(split));
    }

    /** Whether the exceptions leave nothing of what the rule names. */
    private static boolean differsWhole(EventDraft draft) {
        EventTime time = draft.time().orElseThrow();
        return draft.recurrence().isPresent()
                && Series.of(time, draft.recurrence())
                        .firstFrom(time.startsAt())
                        .isEmpty();
    }

    /** Dates beside the rule become events of their own, as occurrences do that differ from their series. */
    private List<ImportedEvent> extra(ParsedComponent event, EventDraft draft, List<Instant> replaced) {
        Series series = Series.of(draft.time().orElseThrow(), draft.recurrence());
        return dates(event, draft, times.extra(event, series, replaced));
    }

    private static List<ImportedEvent> dates(ParsedComponent event, EventDraft draft, List<Instant> dates) {
        EventTime first = draft.time().orElseThrow();
        List<ImportedEvent> extra = new ArrayList<>();
        for (Instant start : dates) {
            EventTime time = first.at(start);
            EventTime checked = EventTime.accepted(time.startsAt(), time.endsAt(), time.isAllDay(), time.zone());
            String uid = EventUid.ofOccurrence(uid(event), start);
            requireFits(uid);
            extra.add(
                    new ImportedEvent(uid, draft.withTime(Optional.of(checked)).withRecurrence(Optional.empty())));
        }
        return extra;
    }

    private void addDates(ParsedComponent event, List<ImportedEvent> dates) {
        Revision revision = RevisionReader.of(event, isPrivate(event)).ofDate();
        dates.forEach(date -> {
            if (revisions.putIfAbsent(date.uid(), revision) == null) {
                events.put(date.uid(), date);
            }
        });
    }

    /** Of two components for the same the newer one, or else the one that stands later. */
    private void keepLater(String uid, ParsedComponent event, Optional<ImportedEvent> imported) {
        Revision revision = RevisionReader.of(event, isPrivate(event));
        Revision before = revisions.get(uid);
        if (before != null && !before.isDate()) {
            notes.add(ImportNote.twice(name(event)));
            if (before.compareTo(revision) > 0) {
                return;
            }
        }
        revisions.put(uid, revision);
        events.remove(uid);
        imported.ifPresent(taken -> events.put(uid, taken));
    }

    /**
     * A class that is not known means private (RFC 5545, 3.8.1.3), and an occurrence of a private series is so too.
     */
    private boolean isPrivate(ParsedComponent event) {
        return saysPrivate(event) || saysPrivate(master(event));
    }

    private static boolean saysPrivate(ParsedComponent event) {
        return event.value("CLASS")
                .filter(text -> !text.equalsIgnoreCase("PUBLIC"))
                .isPresent();
    }

    private static LangDict words(OwnZoneRule.Split split) {
        int count = split.dates().size();
        boolean goesOn = split.rest().isPresent();
        return new LangDict(
                "Żadna znana strefa czasowa nie odpowiada strefie z pliku: osobnymi wydarzeniami "
                        + (goesOn ? "na początku serii " : "") + "są terminy w liczbie " + count
                        + (split.isCut() ? ", dalszych niż za " + CalendarZones.YEARS_AHEAD + " lat nie ma." : "."),
                "No known time zone goes like its own: " + count + " occurrences"
                        + (goesOn ? " at its beginning" : "") + " are events of their own"
                        + (split.isCut() ? ", and none is kept after " + CalendarZones.YEARS_AHEAD + " years." : "."));
    }

    private void leaveOut(ParsedComponent event, LangDict why) {
        notes.add(ImportNote.leftOut(name(event), why));
    }

    private void note(ParsedComponent event, LangDict text) {
        notes.add(new ImportNote(name(event), text));
    }

    /** As the event is called that it makes; else as far as it tells. */
    private String name(ParsedComponent event) {
        try {
            return uidOfEvent(event);
        } catch (InvalidValueException e) {
            String occurrence = event.value("RECURRENCE-ID").map(at -> "/" + at).orElse("");
            return Stream.concat(
                            event.value("UID").map(uid -> uid + occurrence).stream(), Stream.of(event.text("SUMMARY")))
                    .filter(name -> HAS_A_NAME.matcher(name).find())
                    .map(name -> ImportRefusal.quoted(
                            UNSEEN.matcher(name).replaceAll(" ").strip()))
                    .findFirst()
                    .orElse("VEVENT " + event.place());
        }
    }

    private String uidOfEvent(ParsedComponent event) {
        String uid = isReplacement(event)
                ? EventUid.ofOccurrence(uid(event), times.replacedAt(event, master(event)))
                : uid(event);
        requireFits(uid);
        return uid;
    }

    private EventText text(ParsedComponent event) {
        return new EventText(
                cut(event, "SUMMARY", event.text("SUMMARY").strip(), EventText.MAX_TITLE),
                cut(event, "DESCRIPTION", event.text("DESCRIPTION"), EventText.MAX_DESCRIPTION),
                Optional.of(cut(event, "LOCATION", event.text("LOCATION").strip(), EventText.MAX_LOCATION)),
                event.value("COLOR").map(color -> cut(event, "COLOR", color, EventText.MAX_COLOR)));
    }

    private String cut(ParsedComponent event, String name, String text, int length) {
        String cut = Shortened.to(length, text);
        if (!cut.equals(text)) {
            note(
                    event,
                    new LangDict(
                            "Skrócono " + name + " do " + length + " znaków.",
                            name + " is cut to " + length + " characters."));
        }
        return cut;
    }

    /** A series from long ago, such as a birthday without a year, begins with its first occurrence that can be kept. */
    private EventTime accepted(ParsedComponent event, EventTime time, Optional<Recurrence> recurrence) {
        EventTime kept = time;
        if (time.startsAt().isBefore(EventTime.EARLIEST)
                && recurrence.filter(rule -> canBeCut(time, rule)).isPresent()) {
            kept = Series.of(time, recurrence)
                    .firstFrom(EventTime.EARLIEST)
                    .map(time::at)
                    .orElse(time);
            note(event, new LangDict("Zachowano od roku 1850.", "It is kept from 1850 on."));
        }
        return EventTime.accepted(kept.startsAt(), kept.endsAt(), kept.isAllDay(), kept.zone());
    }

    /** To go through the hours of centuries, or the days since the year 1, would take long. */
    private static boolean canBeCut(EventTime time, Recurrence recurrence) {
        Map<String, String> parts = RuleParts.of(recurrence.rule()).byName();
        String frequency = parts.getOrDefault("FREQ", "");
        boolean isNear = frequency.equals("YEARLY")
                || (!frequency.equals("HOURLY") && !time.startsAt().isBefore(LONG_AGO));
        return isNear && !parts.containsKey("COUNT");
    }

    /** What is refused costs this event only. */
    private void within(ParsedComponent event, Runnable step) {
        try {
            step.run();
        } catch (InvalidValueException e) {
            leaveOut(event, ImportRefusal.words(e));
        }
    }
}
