package org.hejnal.calendar.listing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;
import org.hejnal.calendar.event.CalendarEvent;
import org.hejnal.calendar.event.CalendarZoneService;
import org.hejnal.calendar.event.EventAccessRepository;
import org.hejnal.calendar.event.EventDetailRepository;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.event.EventView;
import org.hejnal.calendar.event.ReferenceRepository;
import org.hejnal.circle.CircleObject;
import org.hejnal.circle.CircleService;
import org.hejnal.circle.OwnedId;
import org.hejnal.platform.Settings;
import org.hejnal.platform.UnknownObjectException;

/** Many events at once, of all circles that somebody is in or of one of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EventListService {
    /** How many events a list has at most; the newest are kept. */
    public static final int MAX_LIST = 10_000;

    /** How many occurrences a window can have. */
    public static final int MAX_OCCURRENCES = 10_000;

    /** How far {@link #navigate} goes. */
    public static final int MAX_OFFSET = 1000;

    /** How many events a search finds at most. */
    public static final int MAX_FOUND = 200;

    private static final int MIN_TEXT = 2;
    private static final int MAX_TEXT = 100;

    @Inject
    EventQueryRepository queries;

    @Inject
    EventDetailRepository details;

    @Inject
    EventAccessRepository access;

    @Inject
    OccurrenceService occurrences;

    @Inject
    NeighbourService neighbours;

    @Inject
    ChangeRepository changes;

    @Inject
    ReferenceRepository references;

    @Inject
    CircleService circles;

    @Inject
    CalendarZoneService zones;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * In the order of their creation. Of more than {@value #MAX_LIST}, or 24 MB, the last ones.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such circle for them
     */
    public List<EventView> list(CalendarScope scope) {
        requireCircle(scope);
        return details.views(queries.list(
                EventQueryRepository.LATEST,
                Map.of("account", scope.accountId(), "circle", scope.circleOrEach(), "limit", MAX_LIST)));
    }

    /**
     * The events at a place, in the order of their creation; of more than {@value #MAX_LIST}, or 24 MB,
     * the last ones.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such place for them
     */
    public List<EventView> listByPlace(long accountId, OwnedId placeId) {
        requirePlace(accountId, placeId);
        return details.views(queries.list(
                EventQueryRepository.AT_PLACE,
                Map.of(
                        "account",
                        accountId,
                        "circle",
                        placeId.circle(),
                        "place",
                        placeId.number(),
                        "limit",
                        MAX_LIST)));
    }

    /**
     * What takes place between two instants: begins before the later and ends after the earlier. What has no length is
     * in from the earlier on. By start, then by id.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such circle for them
     * @throws org.hejnal.platform.InvalidValueException if the end is not after the start, one of them is not between
     *     {@link org.hejnal.calendar.recurrence.EventTime#EARLIEST} and {@link org.hejnal.calendar.recurrence.EventTime#LATEST}, or there are more than {@value #MAX_OCCURRENCES}
     */
    public List<OccurrenceView> listWindow(CalendarScope scope, Instant from, Instant to) {
        requireCircle(scope);
        return occurrences.list(scope, new TimeRange(from, to));
    }

    /** The window of a calendar month in the person's zone: the one that an instant is in, absent for now. */
    public List<OccurrenceView> listMonth(CalendarScope scope, Optional<Instant> in) {
        requireCircle(scope);
        ZoneId zone = zones.of(scope.accountId());
        LocalDate first = day(in, zone).with(TemporalAdjusters.firstDayOfMonth());
        return occurrences.list(scope, TimeRange.ofDays(first, first.plusMonths(1), zone));
    }

    /** The window of a calendar week in the person's zone: the one that an instant is in, absent for now. */
    public List<OccurrenceView> listWeek(CalendarScope scope, Optional<Instant> in) {
        requireCircle(scope);
        ZoneId zone = zones.of(scope.accountId());
        LocalDate first = day(in, zone).with(TemporalAdjusters.previousOrSame(settings.weekStart()));
        return occurrences.list(scope, TimeRange.ofDays(first, first.plusWeeks(1), zone));
    }

    /**
     * The next events after one (or before it, for a negative offset) in the order of their starts, then ids, of all the
     * person's circles. The event itself, at its own time, is left out; occurrences count one by one.
     *
     * @param occurrence when the occurrence begins that is the one to go from; absent for the event's own time
     * @param offset how many, at most {@value #MAX_OFFSET} either way
     * @return in the order of starts, in both directions
     * @throws org.hejnal.platform.UnknownObjectException if there is no such event for them
     * @throws org.hejnal.platform.InvalidValueException if the offset is too large, or no occurrence begins then
     */
    public List<OccurrenceView> navigate(long accountId, OwnedId anchor, Optional<Instant> occurrence, int offset) {
        Refusal.unless(
                Math.abs((long) offset) <= MAX_OFFSET, CalendarField.OFFSET, "At most " + MAX_OFFSET + " either way.");
        CalendarEvent event = access.get(accountId, anchor);
        Instant from = occurrence
                .map(at -> startOfOccurrence(event, at))
                .orElseGet(() -> event.time().startsAt());
        if (offset == 0) {
            return List.of();
        }
        OccurrenceKey position = new OccurrenceKey(from, anchor);
        return offset > 0
                ? neighbours.after(accountId, position, offset)
                : neighbours.before(accountId, position, -offset);
    }

    /**
     * Events whose title, description or location contains a text, whatever its case; the latest created first, at most
     * {@value #MAX_FOUND}.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such circle for them
     * @throws org.hejnal.platform.InvalidValueException if the text has not 2 to 100 characters
     * @throws org.hejnal.platform.TooManyRequestsException if that takes too long
     */
    public List<EventView> search(CalendarScope scope, String text) {
        requireCircle(scope);
        String wanted = text.strip();
        int length = wanted.codePointCount(0, wanted.length());
        Refusal.unless(
                length >= MIN_TEXT && length <= MAX_TEXT,
                CalendarField.SOUGHT_TEXT,
                "A text of 2 to 100 characters is searched for.");
        Refusal.unlessFits(CalendarField.SOUGHT_TEXT, wanted, MAX_TEXT);
        return details.views(queries.search(Map.of(
                "account", scope.accountId(), "circle", scope.circleOrEach(), "text", wanted, "limit", MAX_FOUND)));
    }

    /**
     * What has changed in a circle since a token was given; everything, without one.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such circle for them
     * @throws org.hejnal.platform.InvalidValueException if the token is none
     */
    public CalendarChanges changesSince(long accountId, long circleId, Optional<String> token) {
        circles.requireMember(circleId, accountId);
        return changes.since(accountId, circleId, token);
    }

    private Instant startOfOccurrence(CalendarEvent event, Instant startsAt) {
        EventDraft content = details.views(List.of(event)).get(0).content();
        return content.timeOfOccurrence(startsAt).startsAt();
    }

    private void requireCircle(CalendarScope scope) {
        scope.circleId().ifPresent(circle -> circles.requireMember(circle, scope.accountId()));
    }

    private void requirePlace(long accountId, OwnedId placeId) {
        if (circles.findRole(placeId.circle(), accountId).isEmpty()) {
            throw new UnknownObjectException(CircleObject.PLACE, placeId.toString());
        }
        references.requirePlace(placeId.circle(), placeId);
    }

    private LocalDate day(Optional<Instant> in, ZoneId zone) {
        return LocalDate.ofInstant(in.orElseGet(clock::instant), zone);
    }
}
