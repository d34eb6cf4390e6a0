package org.hejnal.calendar.editing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.event.CalendarEvent;
import org.hejnal.calendar.event.CalendarEvent.Change;
import org.hejnal.calendar.event.CalendarEvent.Origin;
import org.hejnal.calendar.event.EventDetailRepository;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.event.EventKind;
import org.hejnal.calendar.event.EventLinks;
import org.hejnal.calendar.event.EventText;
import org.hejnal.calendar.event.EventView;
import org.hejnal.circle.CircleLedgerService;
import org.hejnal.circle.OwnedId;
import org.hejnal.circle.OwnedKey;
import org.hejnal.media.PhotoLedgerService;

/** Writes events with what belongs to them. The transaction holds the circle's row. */
@Singleton
public class EventWriteRepository {
    private static final EventDraft NOTHING = new EventDraft(
            EventKind.UNKNOWN,
            EventText.NONE,
            Optional.empty(),
            Optional.empty(),
            EventLinks.NONE,
            List.of(),
            List.of());
    private static final int TOGETHER = 50;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CircleLedgerService ledger;

    @Inject
    EventPartRepository parts;

    @Inject
    EventDetailRepository details;

    @Inject
    PhotoLedgerService photos;

    @Inject
    Clock clock;

    /** Writes a new event down. */
    public CalendarEvent insert(long circleId, Origin origin, EventDraft draft) {
        OwnedId id = new OwnedId(circleId, ledger.nextNumber(circleId));
        CalendarEvent event = new CalendarEvent(id, origin, draft, nextChange(circleId));
        entityManager.persist(event);
        entityManager.flush();
        parts.write(id, NOTHING, draft);
        return event;
    }

    /** Writes many new events down, and lets go of them, so that the next ones do not cost more and more. */
    public void insertAll(long circleId, List<NewEvent> added) {
        long number = ledger.nextNumbers(circleId, added.size());
        long change = ledger.nextChanges(circleId, added.size());
        Instant now = now();
        for (int from = 0; from < added.size(); from += TOGETHER) {
            List<NewEvent> some = added.subList(from, Math.min(from + TOGETHER, added.size()));
            insertTogether(new OwnedId(circleId, number + from), new Change(change + from, now), some);
        }
    }

    /** Each with the next number after the first's. */
    private void insertTogether(OwnedId first, Change firstChange, List<NewEvent> added) {
        for (int index = 0; index < added.size(); index++) {
            NewEvent event = added.get(index);
            Change change = new Change(firstChange.number() + index, firstChange.at());
            entityManager.persist(new CalendarEvent(following(first, index), event.origin(), event.draft(), change));
        }
        entityManager.flush();
        for (int index = 0; index < added.size(); index++) {
            parts.write(following(first, index), NOTHING, added.get(index).draft());
        }
        entityManager.clear();
    }

    private static OwnedId following(OwnedId first, int places) {
        return new OwnedId(first.circle(), first.number() + places);
    }

    /** Makes an event what a draft says, and raises its version. */
    public void update(CalendarEvent event, EventDraft before, EventDraft after) {
        Change change = nextChange(event.id().circle());
        event.write(after, change);
        entityManager.flush();
        parts.write(event.id(), before, after);
        if (before.isPrivate() != after.isPrivate()) {
            showTo(event, change);
        }
    }

    /** For those who do not see it any more, it is as if it had been deleted. */
    private void showTo(CalendarEvent event, Change change) {
        photos.showTo(event.id(), event.onlyFor());
        if (event.isPrivate()) {
            entityManager.merge(new DeletedEvent(event.id(), change, Optional.empty()));
        } else {
            findDeleted(event.id()).ifPresent(entityManager::remove);
        }
        entityManager.flush();
    }

    private Optional<DeletedEvent> findDeleted(OwnedId id) {
        return Optional.ofNullable(entityManager.find(DeletedEvent.class, OwnedKey.of(id)));
    }

    /** Deletes an event and all that belongs to it, and remembers that it was there. */
    public void delete(CalendarEvent event) {
        OwnedId id = event.id();
        Change change = nextChange(id.circle());
        Optional<Long> told = event.onlyFor();
        entityManager.remove(event);
        entityManager.flush();
        // Whoever saw it before it became private learns no more than that it is not there.
        Optional<Long> onlyFor = findDeleted(id).isPresent() ? Optional.empty() : told;
        entityManager.merge(new DeletedEvent(id, change, onlyFor));
        entityManager.flush();
    }

    /** Takes down that something which belongs to the event has changed, and when. */
    public Change touch(CalendarEvent event) {
        Change change = nextChange(event.id().circle());
        event.touch(change);
        return change;
    }

    /** Takes down that something about the event has changed that is no edit. */
    public void renumber(CalendarEvent event) {
        event.renumber(ledger.nextChange(event.id().circle()));
    }

    /** The event as it is read. */
    public EventView view(CalendarEvent event) {
        entityManager.flush();
        return details.views(List.of(event)).get(0);
    }

    private Change nextChange(long circleId) {
        return new Change(ledger.nextChange(circleId), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
