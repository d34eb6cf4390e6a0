package org.hejnal.delivery.digest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hejnal.directory.settings.PersonZoneService;
import org.jspecify.annotations.Nullable;

/** When people want their digests. */
@Singleton
class DigestTimeRepository {
    private static final String SETTINGS = """
            SELECT a.id, a.time_zone, a.digest_hour, t.paused_until
            FROM account a LEFT JOIN person_timing t ON t.account_id = a.id WHERE a.id IN (:ids)
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PersonZoneService zones;

    Map<Long, DigestTime> list(Collection<Long> accountIds) {
        List<?> rows = entityManager
                .createNativeQuery(SETTINGS, Setting.class)
                .setParameter("ids", accountIds)
                .getResultList();
        return rows.stream().map(Setting.class::cast).collect(Collectors.toMap(Setting::accountId, this::time));
    }

    private DigestTime time(Setting setting) {
        return new DigestTime(
                zones.zone(setting.timeZone()), setting.hour(), Optional.ofNullable(setting.pausedUntil()));
    }

    private record Setting(
            long accountId,
            @Nullable String timeZone,
            int hour,
            @Nullable Instant pausedUntil) {}
}
