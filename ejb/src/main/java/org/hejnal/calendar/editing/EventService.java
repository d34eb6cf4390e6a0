package org.hejnal.calendar.editing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;
import org.hejnal.calendar.birthday.BirthdayService;
import org.hejnal.calendar.conversation.ConversationRepository;
import org.hejnal.calendar.event.Attendance;
import org.hejnal.calendar.event.CalendarEvent;
import org.hejnal.calendar.event.CalendarEvent.Origin;
import org.hejnal.calendar.event.CalendarZoneService;
import org.hejnal.calendar.event.CommentView;
import org.hejnal.calendar.event.EventAccessRepository;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.event.EventLookupRepository;
import org.hejnal.calendar.event.EventSize;
import org.hejnal.calendar.event.EventView;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.calendar.recurrence.Series;
import org.hejnal.calendar.telling.News;
import org.hejnal.calendar.telling.NewsPolicy;
import org.hejnal.calendar.telling.NewsText;
import org.hejnal.calendar.telling.TellingService;
import org.hejnal.circle.CircleLedgerService;
import org.hejnal.circle.CircleService;
import org.hejnal.circle.OwnedId;
import org.hejnal.media.PhotoLedgerService;
import org.hejnal.media.intake.PreparedPhoto;
import org.hejnal.platform.ForbiddenObjectException;

/** Events one by one. How circles are told, and how often, {@link TellingService} says. */
@Stateless
public class EventService {
    /** How many events a circle can have. */
    public static final int MAX_EVENTS = 20_000;

    /** How many of them can recur, birthdays of contacts included. */
    public static final int MAX_RECURRING = 1000;

    /** How many occurrences a circle's events that recur can have within a month, about. */
    public static final int MAX_RECURRING_WEIGHT = 4000;

    /** How many comments an event can have. */
    public static final int MAX_COMMENTS = 200;

    /** How many characters a comment can have. */
    public static final int MAX_COMMENT = 5000;

    @Inject
    EventAccessRepository access;

    @Inject
    CircleLedgerService ledger;

    @Inject
    EventWriteRepository events;

    @Inject
    EventLookupRepository lookup;

    @Inject
    DraftService drafts;

    @Inject
    EventLimitService limits;

    @Inject
    ConversationRepository conversation;

    @Inject
    TellingService notices;

    @Inject
    PhotoLedgerService photos;

    @Inject
    BirthdayService birthdays;

    @Inject
    CircleService circles;

    @Inject
    CalendarZoneService zones;

    /**
     * Writes an event down and tells the circle, unless it comes from a file.
     *
     * @throws org.hejnal.platform.UnknownObjectException if the circle, the place or the contact is not there for the
     *     author
     * @throws org.hejnal.platform.InvalidValueException if something does not fit together, a limit is reached, the UID
     *     is taken, or it is {@link org.hejnal.calendar.event.EventKind#BIRTHDAY_ACCOUNT}
     * @throws org.hejnal.media.MediaQuotaExceededException if the photos do not fit into the circle
     */
    public EventView create(CreateEvent command) {
        long circleId = circles.chosenCircle(command.accountId(), command.circleId());
        EventPolicy.requireRule(command.draft());
        ledger.lockForMember(circleId, command.accountId());
        limits.requireRoom(circleId, command);
        EventPolicy.requireCreatable(command.draft());
        EventDraft draft = drafts.complete(circleId, command.draft(), zones.of(command.accountId()));
        Origin origin = new Origin(command.accountId(), command.uid());
        CalendarEvent event = events.insert(circleId, origin, draft);
        attach(event, command.accountId(), command.photos());
        if (command.uid().isEmpty()) {
            notices.tellOfEvent(News.EVENT_CREATED, event.id(), command.accountId(), draft);
        }
        return events.view(event);
    }

    /**
     * The same of what somebody says of it, by which {@link EventPatch} makes it.
     *
     * @param circleId where; absent for the author's default circle
     */
    public EventView create(long accountId, Optional<Long> circleId, EventPatch content, List<PreparedPhoto> added) {
        EventDraft draft = content.asNew(zones.of(accountId));
        return create(new CreateEvent(accountId, circleId, draft, Optional.empty(), added));
    }

    /**
     * Changes an event and tells the circle. A change that changes nothing is told to nobody and raises
     * no version. What becomes a member's birthday takes the place of the one from their profile.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such event for them, or it has no such photo
     * @throws org.hejnal.platform.ForbiddenObjectException if it is not theirs to change
     * @throws org.hejnal.platform.InvalidStateException if it is not of the expected version any more
     * @throws org.hejnal.platform.InvalidValueException if something does not fit together
     * @throws org.hejnal.media.MediaQuotaExceededException if the photos do not fit into the circle
     */
    public EventView update(UpdateEvent command) {
        CalendarEvent event = access.lockForChange(command.accountId(), command.eventId());
        EventPolicy.requireVersion(event.version(), command);
        EventDraft before = events.view(event).content();
        ZoneId zone = zones.of(command.accountId());
        EventDraft sent = command.change().applyTo(before, zone);
        EventPolicy.requireSamePerson(before, sent);
        EventDraft wanted = EventPolicy.onTheDayOfTheProfile(
                before,
                EventPolicy.movedAlong(before, sent, command.change().time().move(before, zone)));
        EventDraft after = drafts.complete(event.id().circle(), wanted, zone);
        limits.requireRoomForChange(event.id().circle(), before, after);
        if (!after.equals(before) || command.changesPhotos()) {
            after.links().personId().ifPresent(person -> birthdays.giveWay(command.accountId(), event.id(), person));
            photos.remove(event.id(), command.removedPhotos());
            events.update(event, before, after);
            attach(event, command.accountId(), command.photos());
            if (NewsPolicy.isNews(before, after) || !command.photos().isEmpty()) {
                notices.tellOfEvent(News.EVENT_UPDATED, event.id(), command.accountId(), after);
            }
        }
        return events.view(event);
    }

    /**
     * Deletes an event, with all of its occurrences, and tells the circle.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such event for them
     * @throws org.hejnal.platform.ForbiddenObjectException if it is not theirs to delete
     */
    public void delete(long accountId, OwnedId id) {
        CalendarEvent event = access.lockForChange(accountId, id);
        EventPolicy.requireDeletable(event.kind());
        EventDraft draft = events.view(event).content();
        events.delete(event);
        notices.tellOfEvent(News.EVENT_CANCELLED, id, accountId, draft);
    }

    /**
     * Takes one occurrence out of an event that recurs, and tells the circle. The last one that is left takes the event with it.
     *
     * @param startsAt when the occurrence begins
     * @throws org.hejnal.platform.UnknownObjectException if there is no such event for them
     * @throws org.hejnal.platform.ForbiddenObjectException if it is not theirs to change
     * @throws org.hejnal.platform.InvalidValueException if none begins then
     */
    public void deleteOccurrence(long accountId, OwnedId id, Instant startsAt) {
        CalendarEvent event = access.lockForChange(accountId, id);
        EventDraft before = events.view(event).content();
        EventTime time = event.time();
        Refusal.unless(
                Series.of(time, before.recurrence()).hasOccurrenceAt(startsAt),
                CalendarField.OCCURRENCE,
                "None begins then.");
        Optional<Recurrence> rest = before.recurrence().map(recurrence -> recurrence.without(startsAt));
        boolean isAnyLeft = rest.isPresent()
                && Series.of(time, rest).firstFrom(time.startsAt()).isPresent();
        if (isAnyLeft) {
            events.update(event, before, before.withRecurrence(rest));
        } else {
            EventPolicy.requireDeletable(event.kind());
            events.delete(event);
        }
        notices.tellOfEvent(News.EVENT_CANCELLED, id, accountId, before.withTime(Optional.of(time.at(startsAt))));
    }

    /**
     * Adds a comment and tells the circle.
     *
     * @param text 1 to {@value #MAX_COMMENT} characters
     * @throws org.hejnal.platform.UnknownObjectException if there is no such event for them
     * @throws org.hejnal.platform.InvalidValueException if the text does not fit, or there are {@value #MAX_COMMENTS}
     */
    public CommentView comment(long accountId, OwnedId id, String text) {
        CalendarEvent event = access.lock(accountId, id);
        event.grow(EventSize.ofComment(text));
        CommentView comment =
                conversation.comment(accountId, id, text, events.touch(event).at());
        if (!event.isPrivate()) {
            notices.tellOthers(
                    News.EVENT_COMMENTED,
                    id,
                    accountId,
                    NewsText.ofComment(event.text().title(), lookup.nameOf(accountId), comment.text()));
        }
        return comment;
    }

    /** @throws org.hejnal.platform.UnknownObjectException if there is no such event for them */
    public EventView get(long accountId, OwnedId id) {
        return events.view(access.get(accountId, id));
    }

    /**
     * Says whether somebody who is asked to come will.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such event for them
     * @throws org.hejnal.platform.ForbiddenObjectException if they are not asked
     */
    public EventView answer(long accountId, OwnedId id, Attendance answer) {
        CalendarEvent event = access.lock(accountId, id);
        if (!conversation.answer(accountId, id, answer)) {
            throw new ForbiddenObjectException("Account " + accountId + " is not asked to come to " + id + ".");
        }
        events.renumber(event);
        return events.view(event);
    }

    private void attach(CalendarEvent event, long accountId, List<PreparedPhoto> added) {
        if (!added.isEmpty()) {
            photos.attach(event.id(), accountId, event.onlyFor(), added);
            event.grow(EventSize.ofPhotos(added.size()));
        }
    }
}
