package org.hejnal.feed.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.calendar.recurrence.Series;
import org.hejnal.platform.LangDict;

/**
 * One series, or what is once: its own component, and those of occurrences that differ and of dates beside its rule. What
 * stands with the newest state of the series in one file belongs to it; what comes by itself does so unless it is older.
 */
final class SeriesMerge {
    private final String series;
    private final Map<String, Revision> incoming;
    private final Map<String, KnownEvent> known;
    private final ImportPlan plan;
    private final List<Instant> differing = new ArrayList<>();

    /** Whether the series is; what is of it is so too. */
    private boolean isPrivate;

    SeriesMerge(String series, Map<String, Revision> incoming, Map<String, KnownEvent> known, ImportPlan plan) {
        this.series = series;
        this.incoming = incoming;
        this.known = known;
        this.plan = plan;
    }

    void run(Function<String, Optional<ImportedEvent>> events) {
        isPrivate = (incoming.containsKey(series)
                        ? events.apply(series).map(ImportedEvent::isPrivate)
                        : Optional.<Boolean>empty())
                .orElse(known.containsKey(series)
                        && Objects.requireNonNull(known.get(series)).isPrivate());
        if (known.values().stream().allMatch(isPrivate ? KnownEvent::isOwn : KnownEvent::isChangeable)) {
            takeOccurrences(events);
            takeSeries(events);
        } else {
            leaveToOthers();
        }
    }

    private void leaveToOthers() {
        incoming.forEach((uid, revision) -> {
            if (Optional.ofNullable(known.get(uid))
                    .filter(there -> !revision.isNewerThan(there.revision()))
                    .isPresent()) {
                plan.keep(uid);
            } else {
                leaveOut(
                        uid,
                        "wydarzenie dodał i zmienia ktoś inny.",
                        "somebody else has imported the event, and changes it.");
            }
        });
    }

    private void takeOccurrences(Function<String, Optional<ImportedEvent>> events) {
        incoming.keySet().stream().filter(uid -> !uid.equals(series)).forEach(uid -> {
            Revision revision = revisionOf(uid);
            Optional<KnownEvent> there = Optional.ofNullable(known.get(uid));
            if (there.isPresent() && !revision.isNewerThan(there.get().revision())) {
                keep(uid, there.get());
            } else if (isOfNewest(revision)) {
                take(uid, events.apply(uid), there);
                markDiffering(uid, revision);
            } else {
                leaveOut(
                        uid,
                        "seria w kalendarzu jest nowsza i nie ma tego terminu.",
                        "the series that is there is newer and does not have it.");
            }
        });
    }

    private void keep(String uid, KnownEvent there) {
        Revision revision = revisionOf(uid);
        plan.keep(uid);
        if (there.number().isEmpty()) {
            plan.cancelled.add(uid);
        }
        markDiffering(uid, there.revision());
        if (!revision.saysTheSameAs(there.revision())) {
            if (there.revision().isOfFile()) {
                plan.notes.add(new ImportNote(
                        uid,
                        "Pozostało bez zmian: plik nie ma nowszej wersji.",
                        "It stays as it is: the file does not have a newer one."));
            }
        } else if (revision.compareTo(there.revision()) > 0) {
            plan.write(uid, revision, there.isPrivate());
        }
    }

    private void take(String uid, Optional<ImportedEvent> taken, Optional<KnownEvent> there) {
        Optional<ImportedEvent> event = taken.map(
                what -> isPrivate ? new ImportedEvent(uid, what.draft().withPrivate(true)) : what);
        Optional<Long> number = there.flatMap(KnownEvent::number);
        event.ifPresentOrElse(
                what -> number.ifPresentOrElse(old -> plan.replaced.put(old, what), () -> plan.created.add(what)),
                () -> there.filter(known -> known.number().isPresent())
                        .ifPresentOrElse(gone -> plan.remove(uid, gone), () -> plan.cancelled.add(uid)));
        plan.write(
                uid,
                revisionOf(uid),
                event.map(ImportedEvent::isPrivate)
                        .orElse(there.filter(KnownEvent::isPrivate).isPresent()));
    }

    private void takeSeries(Function<String, Optional<ImportedEvent>> events) {
        Optional<KnownEvent> there = Optional.ofNullable(known.get(series));
        boolean goesBack = isLed() && forgetOutdated();
        if (isLed() && (goesBack || there.isEmpty() || !saysTheSame(there.get()))) {
            take(series, events.apply(series).flatMap(this::withoutDiffering), there);
            return;
        }
        if (incoming.containsKey(series)) {
            keep(series, there.orElseThrow());
        }
        if (!differing.isEmpty() && there.flatMap(KnownEvent::number).isPresent()) {
            plan.excluded.put(there.flatMap(KnownEvent::number).get(), differing);
            plan.write(
                    series,
                    plan.revisions.getOrDefault(series, there.get().revision()),
                    there.get().isPrivate());
        }
    }

    /** Whether the file has a state of the series that is not there yet. */
    private boolean isLed() {
        KnownEvent there = known.get(series);
        return incoming.containsKey(series)
                && (there == null
                        || revisionOf(series).isNewerThan(there.revision())
                        || (saysTheSame(there) && revisionOf(series).compareTo(there.revision()) > 0));
    }

    private boolean saysTheSame(KnownEvent there) {
        return revisionOf(series).saysTheSameAs(there.revision());
    }

    private boolean isOfNewest(Revision revision) {
        KnownEvent there = known.get(series);
        boolean isBesideNewest = isLed()
                || (incoming.containsKey(series)
                        && there != null
                        && saysTheSame(there)
                        && revisionOf(series).compareTo(there.revision()) == 0);
        return isBesideNewest || there == null || !(revision.isDate() || revision.isOutdatedBy(there.revision()));
    }

    /**
     * What is older than the new state, which does not have it, differs no more.
     *
     * @return whether there is such
     */
    private boolean forgetOutdated() {
        int before = plan.forgotten.size();
        known.forEach((uid, there) -> {
            if (uid.equals(series) || incoming.containsKey(uid)) {
                return;
            }
            if (there.revision().isDate() || there.revision().isOutdatedBy(revisionOf(series))) {
                plan.remove(uid, there);
                plan.forgotten.add(uid);
            } else {
                markDiffering(uid, there.revision());
                if (isPrivate) {
                    plan.hide(uid, there);
                }
            }
        });
        return plan.forgotten.size() > before;
    }

    private void markDiffering(String uid, Revision revision) {
        if (!revision.isDate()) {
            EventUid.occurrence(uid).ifPresent(differing::add);
        }
    }

    /** Nothing, where all of it differs. */
    private Optional<ImportedEvent> withoutDiffering(ImportedEvent event) {
        EventDraft draft = event.draft();
        EventTime time = draft.time().orElseThrow();
        Optional<Recurrence> rest = draft.recurrence().map(recurrence -> recurrence.without(differing));
        return Series.of(time, rest).firstFrom(time.startsAt()).isEmpty()
                ? Optional.empty()
                : Optional.of(new ImportedEvent(event.uid(), draft.withRecurrence(rest)));
    }

    private Revision revisionOf(String uid) {
        return Objects.requireNonNull(incoming.get(uid));
    }

    private void leaveOut(String uid, String polish, String english) {
        plan.notes.add(ImportNote.leftOut(uid, new LangDict(polish, english)));
    }
}
