package org.hejnal.eventtype;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hejnal.platform.UnknownObjectException;

/** Rows of the catalogue as they are changed, by one transaction at a time. */
@Singleton
class CatalogueEditRepository {
    /** How far apart types stand. */
    private static final int STEP = 10;

    private static final String MAKE_ROOM = """
            UPDATE EventType t SET t.position = t.position + :step
            WHERE t.position > (SELECT b.position FROM EventType b WHERE b.id = :id)
              OR t.position = (SELECT b.position FROM EventType b WHERE b.id = :id) AND t.id > :id
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<CatalogueChanged> changed;

    /** Keeps other changes out until this one ends. They would meet at this row anyway: each change counts it up. */
    void lock() {
        changed.fire(new CatalogueChanged());
        // One row: the lock is all that is wanted of it.
        entities.createNativeQuery("SELECT version FROM catalogue_version FOR UPDATE")
                .getSingleResult();
    }

    <E> Optional<E> find(Class<E> entity, String id) {
        return Optional.ofNullable(entities.find(entity, id));
    }

    /** @throws UnknownObjectException if there is no such row */
    <E> E get(Class<E> entity, CatalogueObject kind, String id) {
        return find(entity, id).orElseThrow(() -> new UnknownObjectException(kind, id));
    }

    /**
     * Adds a type, which nothing carries yet.
     *
     * @param behind the type that it stands right behind; absent for the last one
     */
    void addEventType(EventTypeView type, Optional<String> behind) {
        EventType added = new EventType(type.id(), behind.map(this::roomBehind).orElseGet(this::roomAtTheEnd));
        added.change(type);
        entities.persist(added);
        entities.flush();
    }

    private int roomAtTheEnd() {
        return entities.createQuery("SELECT coalesce(max(t.position), 0) FROM EventType t", Integer.class)
                        .getSingleResult()
                + STEP;
    }

    /** Moves all that follow a type away from it. */
    private int roomBehind(String id) {
        entities.createQuery(MAKE_ROOM)
                .setParameter("id", id)
                .setParameter("step", STEP)
                .executeUpdate();
        int position = entities.createQuery("SELECT t.position FROM EventType t WHERE t.id = :id", Integer.class)
                .setParameter("id", id)
                .getSingleResult();
        return position + STEP / 2;
    }

    void addEventChannel(EventChannelView pair) {
        // One row: the database makes its id, and persisting would write one.
        entities.createNativeQuery("""
                        INSERT INTO event_channel (event_type_id, channel_id, is_enabled, is_mandatory, send_by_default)
                        VALUES (:type, :channel, :enabled, :mandatory, :default)
                        """)
                .setParameter("type", pair.eventTypeId())
                .setParameter("channel", pair.channelId())
                .setParameter("enabled", pair.isEnabled())
                .setParameter("mandatory", pair.isMandatory())
                .setParameter("default", pair.sendByDefault())
                .executeUpdate();
    }

    void addEventTypeSchedule(EventTypeScheduleView offer) {
        // One row: the database makes its id, and persisting would write one.
        entities.createNativeQuery("""
                        INSERT INTO event_type_schedule (event_type_id, schedule_id, is_enabled)
                        VALUES (:type, :schedule, :enabled)
                        """)
                .setParameter("type", offer.eventTypeId())
                .setParameter("schedule", offer.scheduleId())
                .setParameter("enabled", offer.isEnabled())
                .executeUpdate();
    }
}
