package org.hejnal.calendar.telling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.event.CalendarEvent;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.calendar.recurrence.Series;
import org.hejnal.circle.NoticeAllowanceService;
import org.hejnal.circle.OwnedId;
import org.hejnal.notification.Announcement;
import org.hejnal.notification.AnnouncementService;
import org.hejnal.platform.LangDict;

/**
 * Tells a circle what happens in its calendar, as a set and never one by one. All members are told but the one who did it,
 * and of one person's doings {@value NoticeAllowanceService#MAX_PER_HOUR} times an hour, in all circles together; what
 * they do after that is done and told to nobody. Where there is nobody to tell, nothing is counted.
 */
@Stateless
public class TellingService {
    private static final String OTHERS =
            "FROM circle_member m WHERE m.circle_id = :circle AND m.account_id <> :account";

    /** Where people are, or were, asked to come, those who have not said no, and the author. */
    private static final String REMINDED = """
        FROM circle_member m JOIN calendar_event e ON e.circle_id = m.circle_id AND e.number = :number
        LEFT JOIN calendar_event_attendee a
          ON a.circle_id = m.circle_id AND a.event_number = e.number AND a.account_id = m.account_id
        WHERE m.circle_id = :circle AND coalesce(a.answer, '') <> 'DECLINED'
          AND m.account_id IS DISTINCT FROM e.person_id AND (NOT e.is_private OR m.account_id = e.author_id)
          AND (a.account_id IS NOT NULL OR m.account_id = e.author_id OR NOT (e.is_for_some OR EXISTS (
            SELECT 1 FROM calendar_event_attendee WHERE circle_id = m.circle_id AND event_number = e.number)))\
        """;

    private static final String LIST = "SELECT m.account_id ";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AnnouncementService announcements;

    @Inject
    NoticeAllowanceService allowance;

    @Inject
    Clock clock;

    /** Tells the circle of what somebody has done. */
    public void tellOthers(News notice, OwnedId eventId, long accountId, LangDict message) {
        tellOthers(eventId.circle(), accountId, announcement(notice, eventId, message));
    }

    /** Tells the circle once of a file, however many events have come from it or were changed by it. */
    public void tellOfFile(long circleId, long accountId, int added, int changed) {
        String data = Json.createObjectBuilder()
                .add("circle_id", Long.toString(circleId))
                .add("imported", Integer.toString(added))
                .add("changed", Integer.toString(changed))
                .build()
                .toString();
        News what = added > 0 ? News.EVENT_CREATED : News.EVENT_UPDATED;
        tellOthers(circleId, accountId, new Announcement(what.eventTypeId(), NewsText.ofFile(added, changed), data));
    }

    private void tellOthers(long circleId, long accountId, Announcement announcement) {
        List<Long> others = ids(entityManager
                .createNativeQuery(LIST + OTHERS, Long.class)
                .setParameter("circle", circleId)
                .setParameter("account", accountId));
        if (!others.isEmpty() && allowance.take(accountId)) {
            announcements.announce(announcement, others);
        }
    }

    /** Tells the circle of an event and when it is, of one that recurs, when it is next; of a private one nobody. */
    public void tellOfEvent(News notice, OwnedId eventId, long accountId, EventDraft draft) {
        if (draft.isPrivate()) {
            return;
        }
        EventTime time = draft.time().orElseThrow();
        Optional<Recurrence> recurrence = notice == News.EVENT_CANCELLED ? Optional.empty() : draft.recurrence();
        Instant start = Series.of(time, recurrence).firstFrom(clock.instant()).orElse(time.startsAt());
        tellOthers(notice, eventId, accountId, NewsText.of(notice, draft.text().title(), time, start));
    }

    /** Tells those whom an occurrence concerns, if there are any, that it is about to be. */
    public void remind(CalendarEvent event, Instant occurrence) {
        List<Long> reminded = ids(entityManager
                .createNativeQuery(LIST + REMINDED, Long.class)
                .setParameter("circle", event.id().circle())
                .setParameter("number", event.id().number()));
        if (!reminded.isEmpty()) {
            LangDict message = NewsText.of(News.REMINDER, event.text().title(), event.time(), occurrence);
            announcements.announce(announcement(News.REMINDER, event.id(), message), reminded);
        }
    }

    private static List<Long> ids(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Long.class::cast).toList();
    }

    private static Announcement announcement(News notice, OwnedId eventId, LangDict message) {
        String data = Json.createObjectBuilder()
                .add("what", notice.what())
                .add("event_id", eventId.toString())
                .add("circle_id", Long.toString(eventId.circle()))
                .build()
                .toString();
        return new Announcement(notice.eventTypeId(), message, data);
    }
}
