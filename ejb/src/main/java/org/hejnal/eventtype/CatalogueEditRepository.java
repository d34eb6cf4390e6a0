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

    /** Adds a type behind all others, with the inbox and delivery at once, so that it works as it is. */
    void addEventType(EventTypeView type) {
        int last = entities.createQuery("SELECT coalesce(max(t.position), 0) FROM EventType t", Integer.class)
                .getSingleResult();
        EventType added = new EventType(type.id(), last + 10);
        added.change(type);
        entities.persist(added);
        entities.flush();
        addEventChannel(new EventChannelView("", type.id(), "inbox", true, false, true, 0));
        addEventTypeSchedule(new EventTypeScheduleView("", type.id(), "immediately", true, 0));
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
