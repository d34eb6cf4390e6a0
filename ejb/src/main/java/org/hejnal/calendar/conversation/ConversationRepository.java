package org.hejnal.calendar.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.hejnal.calendar.Refusal;
import org.hejnal.calendar.editing.EventService;
import org.hejnal.calendar.event.Attendance;
import org.hejnal.calendar.event.CommentView;
import org.hejnal.circle.CircleLedgerService;
import org.hejnal.circle.OwnedId;

/** What members add to an event that is not theirs: comments and answers. */
@Stateless
public class ConversationRepository {
    private static final String COUNT =
            "SELECT count(*) FROM calendar_event_comment WHERE circle_id = :circle AND event_number = :event";
    private static final String ADD = """
            INSERT INTO calendar_event_comment (circle_id, number, event_number, author_id, text, modified_at)
            VALUES (:circle, :number, :event, :account, :text, :now)
            """;
    private static final String ANSWER = """
            UPDATE calendar_event_attendee SET answer = :answer, answered_at = :now
            WHERE circle_id = :circle AND event_number = :event AND account_id = :account
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CircleLedgerService ledger;

    @Inject
    Clock clock;

    /** Adds a comment. */
    public CommentView comment(long accountId, OwnedId eventId, String text, Instant now) {
        Refusal.unless(!text.isBlank(), "text", "A comment says something.");
        Refusal.unlessFits("text", text, EventService.MAX_COMMENT);
        Refusal.unless(
                count(eventId) < EventService.MAX_COMMENTS,
                "text",
                "An event has at most " + EventService.MAX_COMMENTS + " comments.");
        OwnedId id = new OwnedId(eventId.circle(), ledger.nextNumber(eventId.circle()));
        of(eventId, entityManager.createNativeQuery(ADD))
                .setParameter("number", id.number())
                .setParameter("account", accountId)
                .setParameter("text", text)
                .setParameter("now", now)
                .executeUpdate();
        return new CommentView(id, eventId, Optional.of(accountId), text, now);
    }

    /** Writes an answer down; false if the person is not asked. */
    public boolean answer(long accountId, OwnedId eventId, Attendance answer) {
        return of(eventId, entityManager.createNativeQuery(ANSWER))
                        .setParameter("account", accountId)
                        .setParameter("answer", answer.id())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    private long count(OwnedId eventId) {
        return (Long)
                of(eventId, entityManager.createNativeQuery(COUNT, Long.class)).getSingleResult();
    }

    private static Query of(OwnedId eventId, Query query) {
        return query.setParameter("circle", eventId.circle()).setParameter("event", eventId.number());
    }
}
