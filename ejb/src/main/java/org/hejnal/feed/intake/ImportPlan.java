package org.hejnal.feed.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.calendar.editing.CreateEvent;
import org.hejnal.calendar.event.EventDraft;

/** What a file changes in a circle. */
final class ImportPlan {
    final List<ImportedEvent> created = new ArrayList<>();

    /** By the numbers of the events that they take the place of. */
    final Map<Long, ImportedEvent> replaced = new LinkedHashMap<>();

    final List<Long> removed = new ArrayList<>();

    /** Occurrences that other events stand for now, by the numbers of their series. */
    final Map<Long, List<Instant>> excluded = new LinkedHashMap<>();

    /** The states that are known from now on, by UID. */
    final Map<String, Revision> revisions = new LinkedHashMap<>();

    /** What is of no state any more. */
    final List<String> forgotten = new ArrayList<>();

    final List<ImportNote> notes = new ArrayList<>();
    int known;

    int changed() {
        return replaced.size() + removed.size();
    }

    Map<Long, EventDraft> replaced() {
        Map<Long, EventDraft> drafts = new LinkedHashMap<>();
        replaced.forEach((number, event) -> drafts.put(number, event.draft()));
        return drafts;
    }

    List<CreateEvent> commands(long accountId, long circle) {
        return created.stream()
                .map(event -> new CreateEvent(
                        accountId, Optional.of(circle), event.draft(), Optional.of(event.uid()), List.of()))
                .toList();
    }
}
