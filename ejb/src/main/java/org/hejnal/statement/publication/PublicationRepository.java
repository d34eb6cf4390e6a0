package org.hejnal.statement.publication;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.platform.Rows;
import org.hejnal.statement.Statement;
import org.hejnal.statement.StatementHappened;
import org.hejnal.statement.editing.StatementDraft;

/** Publishes statements. The lock on the row is the claim: it ends with the transaction, whatever becomes of the node. */
@Stateless
public class PublicationRepository {
    private static final String CLAIM = """
            SELECT id FROM statement WHERE announce_at <= :now
            ORDER BY announce_at LIMIT 1 FOR UPDATE SKIP LOCKED
            """;
    private static final String PUBLISH = """
            UPDATE Statement s SET s.sentAt = COALESCE(s.sentAt, :now), s.announceAt = NULL WHERE s.id = :id
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AnnouncementRepository announcements;

    @Inject
    Event<StatementHappened> happened;

    @Inject
    Clock clock;

    /**
     * Publishes the statement that has been due longest and that nobody else works on, and tells its audience.
     *
     * @return false if there was nothing to do
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean publishNext() {
        Optional<Long> claimed = claim();
        claimed.ifPresent(this::publish);
        return claimed.isPresent();
    }

    private Optional<Long> claim() {
        return Rows.of(
                        entityManager.createNativeQuery(CLAIM, Long.class).setParameter("now", clock.instant()),
                        Long.class)
                .findFirst();
    }

    private void publish(long id) {
        Statement statement = entityManager.find(Statement.class, id);
        StatementDraft draft = statement.draft();
        if (!statement.isPublished()) {
            happened.fire(new StatementHappened(StatementHappened.What.PUBLISHED, id, OptionalLong.empty()));
        }
        entityManager
                .createQuery(PUBLISH)
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
        announcements.tellAudience(id, draft);
    }
}
