package org.hejnal.statement.publication;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hejnal.notification.Audience;
import org.hejnal.platform.Sql;

/**
 * Names the audience of a statement, a part at a time: the people of the group that it was published to and of those
 * below, as they are when it is their turn, and the people named in it. Of a statement that is deleted meanwhile nobody
 * more is told.
 */
@Singleton
class AudienceRepository implements Audience {
    /** Each part looks through the whole audience, so parts are large. */
    static final int PART = 20_000;

    /** Naming people in the statement waits, so that whoever is named meanwhile is told either then or here. */
    private static final String LOCK = """
            SELECT s.id FROM statement_notification n JOIN statement s ON s.id = n.statement_id
            WHERE n.notification_id = :notification AND n.gathered_to IS NOT NULL FOR SHARE OF s
            """;

    private static final String NEXT_PART = Sql.of(AudienceRepository.class, "NextPart");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public Optional<List<Long>> nextPart(long notificationId) {
        boolean isOpen = !entityManager
                .createNativeQuery(LOCK)
                .setParameter("notification", notificationId)
                .getResultList()
                .isEmpty();
        return isOpen ? Optional.of(listNext(notificationId)) : Optional.empty();
    }

    private List<Long> listNext(long notificationId) {
        List<?> part = entityManager
                .createNativeQuery(NEXT_PART, Long.class)
                .setParameter("notification", notificationId)
                .setParameter("size", PART)
                .getResultList();
        return part.stream().map(Long.class::cast).toList();
    }
}
