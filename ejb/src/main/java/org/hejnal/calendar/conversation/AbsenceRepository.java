package org.hejnal.calendar.conversation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hejnal.circle.CircleLedgerService;

/** Takes down which events somebody who leaves their circle will not be asked to any more. */
@Singleton
public class AbsenceRepository {
    private static final String COUNT =
            "SELECT count(*) FROM calendar_event_attendee WHERE circle_id = :circle AND account_id = :account";

    /** Each has a number of its own, as a client reads changes by pages. */
    private static final String RENUMBER = """
        UPDATE calendar_event AS e SET change_number = :first + asked.place - 1, version = e.version + 1
        FROM (
          SELECT circle_id, event_number, row_number() OVER (ORDER BY event_number) AS place
          FROM calendar_event_attendee WHERE circle_id = :circle AND account_id = :account) AS asked
        WHERE (e.circle_id, e.number) = (asked.circle_id, asked.event_number)
        """;

    private static final String DELETE_PRIVATE =
            "DELETE FROM calendar_event WHERE circle_id = :circle AND author_id = :account AND is_private";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CircleLedgerService ledger;

    /** What only the one who leaves could see goes with them. */
    public void deletePrivate(long circleId, long accountId) {
        entityManager
                .createNativeQuery(DELETE_PRIVATE)
                .setParameter("circle", circleId)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Raises the versions of the events while the one who leaves is still asked. The transaction holds the circle's row. */
    public void renumber(long circleId, long accountId) {
        int count = ((Number) entityManager
                        .createNativeQuery(COUNT, Long.class)
                        .setParameter("circle", circleId)
                        .setParameter("account", accountId)
                        .getSingleResult())
                .intValue();
        if (count > 0) {
            entityManager
                    .createNativeQuery(RENUMBER)
                    .setParameter("first", ledger.nextChanges(circleId, count))
                    .setParameter("circle", circleId)
                    .setParameter("account", accountId)
                    .executeUpdate();
        }
    }
}
