package org.hejnal.feed.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.feed.intake.ReportEntry.Outcome;
import org.hejnal.platform.LangDict;

/**
 * Says of each component of a file what has become of it: first what was left out, then what was changed, then the rest. What is
 * left out only because it is cancelled comes first of the rest: a long report must not lose for it what has to be mended.
 */
final class ImportReport {
    private static final LangDict CANCELLED =
            new LangDict("jest odwołane albo nic z niego nie zostało.", "it is cancelled, or nothing of it is left.");

    private static final List<LangDict> ONLY_CANCELLED =
            List.of(ImportNote.leftOut("", CANCELLED).text());

    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, List<LangDict>> notes = new LinkedHashMap<>();

    private ImportReport() {}

    /** @param most how many entries there are at most */
    static List<ReportEntry> of(ImportPlan plan, int most) {
        ImportReport report = new ImportReport();
        plan.notes.forEach(report::add);
        report.addAll(plan.created, Outcome.CREATED);
        report.addAll(plan.replaced.values(), Outcome.UPDATED);
        plan.gone.forEach(uid -> report.outcomes.put(uid, Outcome.REMOVED));
        plan.cancelled.stream()
                .filter(uid -> !report.outcomes.containsKey(uid))
                .forEach(uid -> report.add(ImportNote.leftOut(uid, CANCELLED)));
        plan.kept.forEach(uid -> report.outcomes.putIfAbsent(uid, Outcome.KNOWN));
        return report.entries().stream()
                .sorted(Comparator.comparing(ImportReport::isNothingToMend)
                        .thenComparing(entry -> entry.outcome() != Outcome.LEFT_OUT))
                .limit(most)
                .toList();
    }

    private static boolean isNothingToMend(ReportEntry entry) {
        return entry.notes().isEmpty() || entry.notes().equals(ONLY_CANCELLED);
    }

    private void add(ImportNote note) {
        notes.computeIfAbsent(note.component(), component -> new ArrayList<>()).add(note.text());
        if (note.isLeftOut()) {
            outcomes.put(note.component(), Outcome.LEFT_OUT);
        } else {
            outcomes.putIfAbsent(note.component(), Outcome.KNOWN);
        }
    }

    private void addAll(Collection<ImportedEvent> events, Outcome outcome) {
        events.forEach(event -> {
            outcomes.put(event.uid(), outcome);
            titles.put(event.uid(), event.draft().text().title());
        });
    }

    private List<ReportEntry> entries() {
        List<ReportEntry> entries = new ArrayList<>();
        outcomes.forEach((uid, outcome) -> entries.add(new ReportEntry(
                uid, Optional.ofNullable(titles.get(uid)), outcome, notes.getOrDefault(uid, List.of()))));
        return entries;
    }
}
