package org.hejnal.calendar.conversation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;
import org.hejnal.calendar.editing.EventService;
import org.hejnal.calendar.event.Attendance;
import org.hejnal.calendar.event.CommentView;
import org.hejnal.circle.CircleLedgerService;
import org.hejnal.circle.OwnedId;

/** What members add to an event that is not theirs: comments and answers. */
@Singleton
public class ConversationRepository {
    private static final String COUNT =
            "SELECT count(c) FROM EventComment c WHERE c.key.circleId = :circle AND c.eventNumber = :event";
    private static final String ANSWER = """
            UPDATE EventAttendee a SET a.answer = :answer, a.answeredAt = :now
            WHERE a.key.circleId = :circle AND a.key.eventNumber = :event AND a.key.accountId = :account
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CircleLedgerService ledger;

    @Inject
    Clock clock;

    /** Adds a comment. */
    public CommentView comment(long accountId, OwnedId eventId, String text, Instant now) {
        Refusal.unless(!text.isBlank(), CalendarField.COMMENT, "A comment says something.");
        Refusal.unlessFits(CalendarField.COMMENT, text, EventService.MAX_COMMENT);
        Refusal.unless(
                count(eventId) < EventService.MAX_COMMENTS,
                CalendarField.COMMENT,
                "An event has at most " + EventService.MAX_COMMENTS + " comments.");
        OwnedId id = new OwnedId(eventId.circle(), ledger.nextNumber(eventId.circle()));
        CommentView comment = new CommentView(id, eventId, Optional.of(accountId), text, now);
        entityManager.persist(new EventComment(comment));
        entityManager.flush();
        return comment;
    }

    /** Writes an answer down; false if the person is not asked. */
    public boolean answer(long accountId, OwnedId eventId, Attendance answer) {
        return of(eventId, entityManager.createQuery(ANSWER))
                        .setParameter("account", accountId)
                        .setParameter("answer", answer.id())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    private long count(OwnedId eventId) {
        return of(eventId, entityManager.createQuery(COUNT, Long.class)).getSingleResult();
    }

    private static <Q extends Query> Q of(OwnedId eventId, Q query) {
        query.setParameter("circle", eventId.circle()).setParameter("event", eventId.number());
        return query;
    }
}
