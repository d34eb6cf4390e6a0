package org.hejnal.feed.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.feed.parsing.ImportRefusal;

/** Puts the calendars of a file together. */
final class WholeFile {
    private final Map<String, ImportedEvent> events = new LinkedHashMap<>();
    private final Map<String, Revision> revisions = new LinkedHashMap<>();
    private final List<ImportNote> notes = new ArrayList<>();

    /** Of what is in two calendars the newer one counts, or else the one that stands later. */
    void add(ImportedFile calendar) {
        Map<String, ImportedEvent> added = new LinkedHashMap<>();
        calendar.events().forEach(event -> added.put(event.uid(), event));
        calendar.revisions().forEach((uid, revision) -> {
            Revision before = revisions.get(uid);
            if (before != null && !before.isDate()) {
                notes.add(ImportNote.twice(uid));
            }
            if (before == null || before.compareTo(revision) <= 0) {
                revisions.put(uid, revision);
                events.remove(uid);
                if (added.containsKey(uid)) {
                    events.put(uid, added.get(uid));
                }
            }
        });
        ImportRefusal.unless(
                events.size() <= CalendarImportService.MAX_EVENTS,
                "Plik ma ponad " + CalendarImportService.MAX_EVENTS + " wydarzeń, licząc terminy poza regułami.",
                "The file has more than " + CalendarImportService.MAX_EVENTS
                        + " events, with the dates beside their rules.");
        calendar.notes().stream()
                .limit(CalendarImportService.MAX_NOTES - notes.size())
                .forEach(notes::add);
    }

    ImportedFile read() {
        return new ImportedFile(List.copyOf(events.values()), revisions, notes);
    }
}
