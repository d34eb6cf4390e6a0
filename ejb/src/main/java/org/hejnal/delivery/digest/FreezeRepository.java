package org.hejnal.delivery.digest;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hejnal.platform.Sql;

/**
 * Turns what waits in windows into digests and their deliveries, by one set-based statement. What has been switched off
 * since it was collected is skipped.
 */
@Singleton
class FreezeRepository {
    /** Items in one message. What is more goes on in further parts: nothing is dropped. */
    static final int MAX_ITEMS = 100;

    private static final String FREEZE = Sql.of(FreezeRepository.class, "Freeze");

    @PersistenceContext
    EntityManager entityManager;

    /** Makes the digests of windows that close, of what is still to be sent. One that turns out empty makes none. */
    void freeze(List<DigestWindow> closing, Instant now) {
        DigestKeys.set(entityManager.createNativeQuery(FREEZE), closing)
                .setParameter(
                        "closesOn",
                        DigestKeys.array(closing, window -> window.closesOn().orElseThrow(), LocalDate[]::new))
                .setParameter("held", DigestKeys.array(closing, window -> window.isHeld(now), Boolean[]::new))
                .setParameter("most", MAX_ITEMS)
                .setParameter("now", now)
                .setParameter("reason", SkipReason.SWITCHED_OFF)
                .executeUpdate();
    }
}
