package org.hejnal.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.hejnal.circle.NoticeAllowanceRepository;
import org.hejnal.circle.OwnedId;
import org.hejnal.notification.Announcement;
import org.hejnal.notification.AnnouncementService;
import org.hejnal.platform.LangDict;

/**
 * Tells a circle what happens in its calendar, as a set and never one by one. All members are told but the one who did it,
 * and of one person's doings {@value NoticeAllowanceRepository#MAX_PER_HOUR} times an hour, in all circles together; what
 * they do after that is done and told to nobody. Where there is nobody to tell, nothing is counted.
 */
@Stateless
public class NoticeRepository {
    private static final String OTHERS =
            "FROM circle_member m WHERE m.circle_id = :circle AND m.account_id <> :account";

    /** Where people are, or were, asked to come, those who have not said no, and the author. */
    private static final String REMINDED = """
            FROM circle_member m JOIN calendar_event e ON e.circle_id = m.circle_id AND e.number = :number
            LEFT JOIN calendar_event_attendee a
              ON a.circle_id = m.circle_id AND a.event_number = e.number AND a.account_id = m.account_id
            WHERE m.circle_id = :circle AND coalesce(a.answer, '') <> 'DECLINED'
              AND m.account_id IS DISTINCT FROM e.person_id
              AND (a.account_id IS NOT NULL OR m.account_id = e.author_id OR NOT (e.is_for_some OR EXISTS (
                SELECT 1 FROM calendar_event_attendee WHERE circle_id = m.circle_id AND event_number = e.number)))""";

    private static final String TELL =
            "INSERT INTO notification_recipient (notification_id, account_id) SELECT :notification, m.account_id ";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AnnouncementService announcements;

    @Inject
    NoticeAllowanceRepository allowance;

    @Inject
    Clock clock;

    /** Tells the circle of what somebody has done. */
    public void tellOthers(Notice notice, OwnedId eventId, long accountId, LangDict message) {
        tellOthers(eventId.circle(), accountId, () -> announce(notice, eventId, message));
    }

    /** Tells the circle once of a file, however many events have come from it. */
    public void tellOfFile(long circleId, long accountId, int count) {
        String data = Json.createObjectBuilder()
                .add("circle_id", Long.toString(circleId))
                .add("imported", Integer.toString(count))
                .build()
                .toString();
        Announcement announcement =
                new Announcement(Notice.EVENT_CREATED.eventTypeId(), NoticeText.ofFile(count), data, false);
        tellOthers(circleId, accountId, () -> announcements.announce(announcement));
    }

    private void tellOthers(long circleId, long accountId, LongSupplier announcing) {
        boolean isAnybody = !others("SELECT 1 " + OTHERS, circleId, accountId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (isAnybody && allowance.take(accountId)) {
            others(TELL + OTHERS + " ORDER BY m.account_id", circleId, accountId)
                    .setParameter("notification", announcing.getAsLong())
                    .executeUpdate();
        }
    }

    private Query others(String sql, long circleId, long accountId) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("circle", circleId)
                .setParameter("account", accountId);
    }

    /** Tells the circle of an event and when it is; of one that recurs, when it is next. */
    public void tellOfEvent(Notice notice, OwnedId eventId, long accountId, EventDraft draft) {
        EventTime time = draft.time().orElseThrow();
        Optional<Recurrence> recurrence = notice == Notice.EVENT_CANCELLED ? Optional.empty() : draft.recurrence();
        Instant start = Series.of(time, recurrence).firstFrom(clock.instant()).orElse(time.startsAt());
        tellOthers(
                notice, eventId, accountId, NoticeText.of(notice, draft.text().title(), time, start));
    }

    /** Tells those whom an occurrence concerns, if there are any, that it is about to be. */
    public void remind(CalendarEvent event, Instant occurrence) {
        boolean isAnybody = !reminded("SELECT 1 " + REMINDED, event)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (isAnybody) {
            LangDict message = NoticeText.of(Notice.REMINDER, event.text().title(), event.time(), occurrence);
            reminded(TELL + REMINDED + " ORDER BY m.account_id", event)
                    .setParameter("notification", announce(Notice.REMINDER, event.id(), message))
                    .executeUpdate();
        }
    }

    private Query reminded(String sql, CalendarEvent event) {
        return audience(entityManager.createNativeQuery(sql), event.id())
                .setParameter("number", event.id().number());
    }

    private static Query audience(Query query, OwnedId eventId) {
        return query.setParameter("circle", eventId.circle());
    }

    private long announce(Notice notice, OwnedId eventId, LangDict message) {
        String data = Json.createObjectBuilder()
                .add("what", notice.what())
                .add("event_id", eventId.toString())
                .add("circle_id", Long.toString(eventId.circle()))
                .build()
                .toString();
        return announcements.announce(new Announcement(notice.eventTypeId(), message, data, false));
    }
}
