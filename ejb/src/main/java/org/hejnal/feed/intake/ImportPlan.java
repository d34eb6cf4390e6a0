package org.hejnal.feed.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hejnal.calendar.editing.CreateEvent;
import org.hejnal.calendar.event.EventDraft;

/** What a file changes in a circle. */
final class ImportPlan {
    final List<ImportedEvent> created = new ArrayList<>();

    /** By the numbers of the events that they take the place of. */
    final Map<Long, ImportedEvent> replaced = new LinkedHashMap<>();

    final List<Long> removed = new ArrayList<>();

    /** Events that are private from now on, as their series is. */
    final List<Long> hidden = new ArrayList<>();

    /** What of all that only who imports sees, by UID. */
    final Set<String> privates = new HashSet<>();

    /** How many of the removed ones others saw. */
    private int openlyRemoved;

    /** Occurrences that other events stand for now, by the numbers of their series. */
    final Map<Long, List<Instant>> excluded = new LinkedHashMap<>();

    /** The states that are known from now on, by UID. */
    final Map<String, Revision> revisions = new LinkedHashMap<>();

    /** What is of no state any more. */
    final List<String> forgotten = new ArrayList<>();

    final List<ImportNote> notes = new ArrayList<>();
    /** Of the file's components those that are there and stay as they are, by UID. */
    final Set<String> kept = new LinkedHashSet<>();

    /** Of the file's components those that no event is for, before and after, by UID. */
    final Set<String> cancelled = new LinkedHashSet<>();

    /** What is removed, by UID. */
    final Set<String> gone = new LinkedHashSet<>();

    /** Adds what another one changes, which is about other series. */
    void add(ImportPlan other) {
        created.addAll(other.created);
        replaced.putAll(other.replaced);
        removed.addAll(other.removed);
        hidden.addAll(other.hidden);
        privates.addAll(other.privates);
        openlyRemoved += other.openlyRemoved;
        excluded.putAll(other.excluded);
        revisions.putAll(other.revisions);
        forgotten.addAll(other.forgotten);
        notes.addAll(other.notes);
        kept.addAll(other.kept);
        gone.addAll(other.gone);
        cancelled.addAll(other.cancelled);
    }

    void keep(String uid) {
        kept.add(uid);
    }

    void remove(String uid, KnownEvent known) {
        known.number().ifPresent(number -> {
            removed.add(number);
            gone.add(uid);
            openlyRemoved += known.isPrivate() ? 0 : 1;
        });
    }

    void hide(String uid, KnownEvent known) {
        known.number().filter(number -> !known.isPrivate()).ifPresent(number -> {
            hidden.add(number);
            write(uid, known.revision(), true);
        });
    }

    void write(String uid, Revision revision, boolean isPrivate) {
        revisions.put(uid, revision);
        if (isPrivate) {
            privates.add(uid);
        }
    }

    /** How many new events others see. */
    int openlyCreated() {
        return (int) created.stream().filter(event -> !event.isPrivate()).count();
    }

    /** How many events that others see are not as they were. */
    int openlyChanged() {
        return openlyRemoved
                + (int) replaced.values().stream()
                        .filter(event -> !event.isPrivate())
                        .count();
    }

    Map<Long, EventDraft> replaced() {
        Map<Long, EventDraft> drafts = new LinkedHashMap<>();
        replaced.forEach((number, event) -> drafts.put(number, event.draft()));
        return drafts;
    }

    /** The events whose states are said anew, or not any more. */
    List<Long> restated() {
        List<Long> restated = new ArrayList<>(replaced.keySet());
        restated.addAll(hidden);
        return restated;
    }

    List<CreateEvent> commands(long accountId, long circle) {
        return created.stream()
                .map(event -> new CreateEvent(
                        accountId, Optional.of(circle), event.draft(), Optional.of(event.uid()), List.of()))
                .toList();
    }
}
