package org.hejnal.statement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.hejnal.notification.Announcement;
import org.hejnal.notification.AnnouncementService;

/** Tells people of statements, as a set and never one by one. */
@Stateless
public class AnnouncementRepository {
    /** The people of a group are those of all groups whose ids begin with its own; the root's are all there are. */
    private static final String ADD_AUDIENCE = """
            INSERT INTO notification_recipient (notification_id, account_id)
            SELECT :notification, account_id FROM (
              SELECT a.id AS account_id FROM statement s, account a
              WHERE s.id = :statement AND s.primary_group_id = ''
              UNION
              SELECT m.account_id FROM statement s JOIN group_member m
                ON m.group_id >= s.primary_group_id AND m.group_id < s.primary_group_id || chr(1114111)
              WHERE s.id = :statement AND s.primary_group_id <> ''
              UNION
              SELECT account_id FROM statement_recipient WHERE statement_id = :statement) AS audience
            ORDER BY account_id
            """;

    private static final String ADD = """
            INSERT INTO notification_recipient (notification_id, account_id)
            SELECT :notification, id FROM unnest(CAST(:accounts AS bigint[])) AS id ORDER BY id
            """;
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

    /** Tells everybody who is addressed now, each once. */
    public void tellAudience(long statementId, StatementDraft draft) {
        long notification = announce(statementId, draft);
        entityManager
                .createNativeQuery(ADD_AUDIENCE)
                .setParameter("notification", notification)
                .setParameter("statement", statementId)
                .executeUpdate();
    }

    /** Tells those of some people who have never been told of the statement. */
    public void tellUntold(long statementId, StatementDraft draft, Collection<Long> accountIds) {
        List<Long> untold = listUntold(statementId, accountIds);
        if (untold.isEmpty()) {
            return;
        }
        entityManager
                .createNativeQuery(ADD)
                .setParameter("notification", announce(statementId, draft))
                .setParameter("accounts", RecipientListRepository.array(untold))
                .executeUpdate();
    }

    private List<Long> listUntold(long statementId, Collection<Long> accountIds) {
        return ((List<?>) entityManager
                        .createNativeQuery(UNTOLD, Long.class)
                        .setParameter("statement", statementId)
                        .setParameter("accounts", RecipientListRepository.array(accountIds))
                        .getResultList())
                .stream().map(Long.class::cast).toList();
    }

    private long announce(long statementId, StatementDraft draft) {
        long notification = announcements.announce(new Announcement(
                draft.type().id(),
                AnnouncementText.of(draft.title(), draft.content()),
                "{\"statement_id\":\"" + statementId + "\"}"));
        entityManager
                .createNativeQuery(REMEMBER)
                .setParameter("statement", statementId)
                .setParameter("notification", notification)
                .executeUpdate();
        return notification;
    }
}
