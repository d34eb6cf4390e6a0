package org.hejnal.oauth.consumer;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.NavigableMap;
import org.hejnal.platform.RegularWork;

/** Writes down on which day each consumer has called last. All nodes go by the ids, so none waits for another in a ring. */
@Singleton
public class ConsumerUseTimer implements RegularWork {
    private static final String WRITE = """
            UPDATE Consumer c SET c.lastUsedOn = :day
            WHERE c.id = :id AND (c.lastUsedOn IS NULL OR c.lastUsedOn < :day)
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    ConsumerUse use;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void perform() {
        NavigableMap<Long, LocalDate> days = use.take();
        try {
            days.forEach(this::write);
        } catch (RuntimeException e) {
            use.giveBack(days);
            throw e;
        }
    }

    private void write(long id, LocalDate day) {
        entities.createQuery(WRITE)
                .setParameter("day", day)
                .setParameter("id", id)
                .executeUpdate();
    }
}
