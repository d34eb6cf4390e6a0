package org.hejnal.delivery.digest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hejnal.directory.settings.PersonZoneService;
import org.jspecify.annotations.Nullable;

/** When people want their digests. */
@Singleton
class DigestTimeRepository {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PersonZoneService zones;

    Map<Long, DigestTime> list(Collection<Long> accountIds) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT id, time_zone, digest_hour FROM account WHERE id IN (:ids)", Setting.class)
                .setParameter("ids", accountIds)
                .getResultList();
        return rows.stream()
                .map(Setting.class::cast)
                .collect(Collectors.toMap(
                        Setting::accountId,
                        setting -> new DigestTime(zones.zone(setting.timeZone()), setting.hour())));
    }

    private record Setting(long accountId, @Nullable String timeZone, int hour) {}
}
