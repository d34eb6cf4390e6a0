package org.hejnal.feed.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes one calendar of what is there and what a file has, so that it is the newest file's, in whatever order files and
 * their parts come. Each series is judged by itself.
 */
final class ImportMerge {
    private final Map<String, ImportedEvent> events = new HashMap<>();
    private final ImportPlan plan = new ImportPlan();

    private ImportMerge(ImportedFile file) {
        file.events().forEach(event -> events.put(event.uid(), event));
        plan.notes.addAll(file.notes());
    }

    /** @param known the components of the file's series that the circle knows, by UID */
    static ImportPlan of(ImportedFile file, Map<String, KnownEvent> known) {
        ImportMerge merge = new ImportMerge(file);
        Map<String, Map<String, Revision>> incoming = bySeries(file.revisions());
        Map<String, Map<String, KnownEvent>> there = bySeries(known);
        incoming.forEach((series, revisions) -> new SeriesMerge(
                        series, revisions, there.getOrDefault(series, Map.of()), merge.plan)
                .run(uid -> Optional.ofNullable(merge.events.get(uid))));
        return merge.plan;
    }

    private static <T> Map<String, Map<String, T>> bySeries(Map<String, T> components) {
        Map<String, Map<String, T>> series = new LinkedHashMap<>();
        components.forEach(
                (uid, component) -> series.computeIfAbsent(EventUid.series(uid), name -> new LinkedHashMap<>())
                        .put(uid, component));
        return series;
    }
}
