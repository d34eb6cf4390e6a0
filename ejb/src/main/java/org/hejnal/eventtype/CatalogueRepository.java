package org.hejnal.eventtype;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Reads the catalogue's tables. It stays out of transactions on purpose: what it answers is kept for everybody, so it
 * must see nothing that may yet be rolled back.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CatalogueRepository {
    private static final String CHANNELS_IN_ORDER = "SELECT c FROM EventChannel c"
            + " JOIN EventType t ON t.id = c.eventTypeId JOIN DistributionChannel d ON d.id = c.channelId"
            + " ORDER BY t.position, t.id, d.position, d.id";
    private static final String SCHEDULES_IN_ORDER = "SELECT s FROM EventTypeSchedule s"
            + " JOIN EventType t ON t.id = s.eventTypeId JOIN NotificationsSchedule n ON n.id = s.scheduleId"
            + " ORDER BY t.position, t.id, n.days";

    @PersistenceContext
    EntityManager entities;

    @Inject
    DataSource dataSource;

    /**
     * The number of the last committed change. Triggers raise it, so that a change by plain SQL counts too. It is asked
     * at nearly every request, hence without the persistence layer.
     */
    public long version() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement question = connection.prepareStatement("SELECT version FROM catalogue_version");
                ResultSet row = question.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new PersistenceException("The catalogue's version could not be read", e);
        }
    }

    public Catalogue load() {
        return new Catalogue(
                list("SELECT t FROM EventType t ORDER BY t.position, t.id", EventType.class, EventType::view),
                list(
                        "SELECT c FROM DistributionChannel c ORDER BY c.position, c.id",
                        DistributionChannel.class,
                        DistributionChannel::view),
                list(
                        "SELECT s FROM NotificationsSchedule s ORDER BY s.days",
                        NotificationsSchedule.class,
                        NotificationsSchedule::view),
                new Catalogue.Offer(
                        list(CHANNELS_IN_ORDER, EventChannel.class, EventChannel::view),
                        list(SCHEDULES_IN_ORDER, EventTypeSchedule.class, EventTypeSchedule::view),
                        list(
                                "SELECT t FROM MessageTemplate t WHERE t.current",
                                MessageTemplate.class,
                                MessageTemplate::view)));
    }

    private <E, V> List<V> list(String query, Class<E> entity, Function<E, V> view) {
        return entities.createQuery(query, entity).getResultList().stream()
                .map(view)
                .toList();
    }
}
