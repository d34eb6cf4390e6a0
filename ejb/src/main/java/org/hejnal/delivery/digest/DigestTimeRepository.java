package org.hejnal.delivery.digest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hejnal.platform.Settings;
import org.jspecify.annotations.Nullable;

/** When people want their digests. */
@Singleton
class DigestTimeRepository {
    private static final System.Logger LOG = System.getLogger(DigestTimeRepository.class.getName());

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Settings settings;

    Map<Long, DigestTime> list(Collection<Long> accountIds) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT id, time_zone, digest_hour FROM account WHERE id IN (:ids)", Setting.class)
                .setParameter("ids", accountIds)
                .getResultList();
        return rows.stream()
                .map(Setting.class::cast)
                .collect(Collectors.toMap(
                        Setting::accountId, setting -> new DigestTime(zone(setting.timeZone()), setting.hour())));
    }

    private record Setting(long accountId, @Nullable String timeZone, int hour) {}

    /** Directories may hold what no zone is called by; that must not keep a digest from coming. */
    private ZoneId zone(@Nullable String name) {
        try {
            return name == null ? settings.timeZone() : ZoneId.of(name);
        } catch (DateTimeException e) {
            LOG.log(System.Logger.Level.WARNING, "No such time zone: {0}; taking the installation''s", name);
            return settings.timeZone();
        }
    }
}
