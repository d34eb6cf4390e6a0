package org.hejnal.delivery.postponement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.hejnal.platform.Sql;
import org.hejnal.platform.WorkArose;
import org.hejnal.preference.timing.TimingChanged;

/** Lets a person's change of mind count for what waits already. */
@Stateless
public class ReleaseService {
    private static final String RELEASE = Sql.of(ReleaseService.class, "Release");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<WorkArose> arose;

    @Inject
    Clock clock;

    /** Everything that waits is due and judged anew, in its order. It is as much as a night has brought: a pause collects. */
    public void onTimingChanged(@Observes TimingChanged event) {
        entityManager
                .createNativeQuery(RELEASE)
                .setParameter("account", event.accountId())
                .setParameter("now", clock.instant())
                .executeUpdate();
        arose.fire(new WorkArose());
    }
}
