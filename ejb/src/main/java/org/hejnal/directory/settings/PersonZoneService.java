package org.hejnal.directory.settings;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hejnal.platform.Settings;
import org.jspecify.annotations.Nullable;

/** Where people live: the zone that their hours are meant in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PersonZoneService {
    private static final System.Logger LOG = System.getLogger(PersonZoneService.class.getName());

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Settings settings;

    /** The zones of people by their ids; nothing for somebody unknown. */
    public Map<Long, ZoneId> list(Collection<Long> accountIds) {
        return entityManager
                .createQuery("SELECT a.id, a.timeZone FROM Account a WHERE a.id IN :ids", Object[].class)
                .setParameter("ids", accountIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> zone((String) row[1])));
    }

    /**
     * The zone of somebody whose account has this name of one: the installation's if it has none. Directories may hold what no
     * zone is called by; that must not keep anything from coming.
     */
    public ZoneId zone(@Nullable String name) {
        try {
            return name == null ? settings.timeZone() : ZoneId.of(name);
        } catch (DateTimeException e) {
            LOG.log(System.Logger.Level.WARNING, "No such time zone: {0}; taking the installation''s", name);
            return settings.timeZone();
        }
    }
}
