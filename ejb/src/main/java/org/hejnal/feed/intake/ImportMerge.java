package org.hejnal.feed.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.feed.parsing.ImportRefusal;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/**
 * Makes one calendar of what is there and what a file has, so that it is the newest file's, in whatever order files and
 * their parts come. Each series is judged by itself.
 */
final class ImportMerge {
    private static final LangDict FULL = new LangDict(
            "seria miałaby ponad " + Recurrence.MAX_EXCEPTIONS + " wyjątków.",
            "The series would have more than " + Recurrence.MAX_EXCEPTIONS + " exceptions.");

    private final Map<String, ImportedEvent> events = new HashMap<>();
    private final ImportPlan plan = new ImportPlan();

    private ImportMerge(ImportedFile file) {
        file.events().forEach(event -> events.put(event.uid(), event));
        plan.notes.addAll(file.notes());
    }

    /** @param known the components of the file's series that the circle knows, by UID */
    static ImportPlan of(ImportedFile file, Map<String, KnownEvent> known) {
        return of(file, known, Set.of());
    }

    /** @param full the numbers of series that have no room for what this would take out of them: they stay as they are */
    static ImportPlan of(ImportedFile file, Map<String, KnownEvent> known, Set<Long> full) {
        ImportMerge merge = new ImportMerge(file);
        Map<String, Map<String, Revision>> incoming = bySeries(file.revisions());
        Map<String, Map<String, KnownEvent>> there = bySeries(known);
        incoming.forEach((series, revisions) -> {
            boolean isFull = Optional.ofNullable(known.get(series))
                    .flatMap(KnownEvent::number)
                    .filter(full::contains)
                    .isPresent();
            if (isFull) {
                merge.leaveOut(revisions, FULL);
            } else {
                merge.add(series, revisions, there.getOrDefault(series, Map.of()));
            }
        });
        return merge.plan;
    }

    /** What makes no sense, such as too many exceptions together, costs this series only. */
    private void add(String series, Map<String, Revision> incoming, Map<String, KnownEvent> known) {
        ImportPlan part = new ImportPlan();
        try {
            new SeriesMerge(series, incoming, known, part).run(uid -> Optional.ofNullable(events.get(uid)));
            plan.add(part);
        } catch (InvalidValueException e) {
            leaveOut(incoming, ImportRefusal.words(e));
        }
    }

    private void leaveOut(Map<String, Revision> incoming, LangDict why) {
        incoming.keySet().forEach(uid -> plan.notes.add(ImportNote.leftOut(uid, why)));
    }

    private static <T> Map<String, Map<String, T>> bySeries(Map<String, T> components) {
        Map<String, Map<String, T>> series = new LinkedHashMap<>();
        components.forEach(
                (uid, component) -> series.computeIfAbsent(EventUid.series(uid), name -> new LinkedHashMap<>())
                        .put(uid, component));
        return series;
    }
}
