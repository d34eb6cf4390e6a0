package org.hejnal.statement.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.hejnal.notification.Announcement;
import org.hejnal.notification.AnnouncementService;
import org.hejnal.statement.editing.StatementDraft;

/** Tells people of statements, as a set and never one by one. */
@Singleton
public class AnnouncementRepository {
    private static final String REMEMBER_AUDIENCE = """
            INSERT INTO statement_notification (statement_id, notification_id, group_id, gathered_to)
            SELECT id, :notification, primary_group_id, 0 FROM statement WHERE id = :statement
            """;
    /** One row: the smaller case of what is remembered, and read only joined. */
    private static final String REMEMBER =
            "INSERT INTO statement_notification (statement_id, notification_id) VALUES (:statement, :notification)";

    private static final String UNTOLD = """
            SELECT wanted.id FROM unnest(CAST(:accounts AS bigint[])) AS wanted (id)
            WHERE NOT EXISTS (
              SELECT 1 FROM statement_notification n
              JOIN notification_recipient r ON r.notification_id = n.notification_id AND r.account_id = wanted.id
              WHERE n.statement_id = :statement)
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AnnouncementService announcements;

    /**
     * Tells everybody who is addressed, each once. It costs the same however many they are: {@link AudienceRepository}
     * names them while they are told.
     */
    public void tellAudience(long statementId, StatementDraft draft) {
        remember(REMEMBER_AUDIENCE, statementId, announcements.announceToAudience(announcement(statementId, draft)));
    }

    /** Tells those of some people who have never been told of the statement. */
    public void tellUntold(long statementId, StatementDraft draft, Collection<Long> accountIds) {
        List<Long> untold = listUntold(statementId, accountIds);
        if (untold.isEmpty()) {
            return;
        }
        remember(REMEMBER, statementId, announcements.announce(announcement(statementId, draft), untold));
    }

    private List<Long> listUntold(long statementId, Collection<Long> accountIds) {
        return ((List<?>) entityManager
                        .createNativeQuery(UNTOLD, Long.class)
                        .setParameter("statement", statementId)
                        .setParameter("accounts", accountIds.toArray(Long[]::new))
                        .getResultList())
                .stream().map(Long.class::cast).toList();
    }

    private static Announcement announcement(long statementId, StatementDraft draft) {
        return new Announcement(
                draft.type().id(),
                AnnouncementText.of(draft.title(), draft.content()),
                "{\"statement_id\":\"" + statementId + "\"}");
    }

    private void remember(String sql, long statementId, long notification) {
        entityManager
                .createNativeQuery(sql)
                .setParameter("statement", statementId)
                .setParameter("notification", notification)
                .executeUpdate();
    }
}
