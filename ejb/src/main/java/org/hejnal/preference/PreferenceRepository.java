package org.hejnal.preference;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hejnal.platform.Rows;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;

/** What people chose, and what comes of it. The rule itself is the database's {@code effective_preference}. */
@Singleton
class PreferenceRepository {
    static final String EFFECTIVE = """
            SELECT event_type_id, channel_id, is_mandatory, is_enabled, is_chosen, can_wait, schedule_id
            FROM effective_preference(ARRAY[CAST(:account AS bigint)], CAST(NULL AS text))
            """;

    /** One row: an upsert, so that two first choices of a person do not collide, and neither undoes the other. */
    private static final String CHOOSE = """
            INSERT INTO user_preference AS p
              (account_id, event_type_id, channel_id, is_enabled, schedule_id, updated_at)
            VALUES (:account, :type, :channel, :enabled, :schedule, :now)
            ON CONFLICT (account_id, event_type_id, channel_id) DO UPDATE SET
              is_enabled = COALESCE(EXCLUDED.is_enabled, p.is_enabled),
              schedule_id = CASE WHEN :changesSchedule THEN EXCLUDED.schedule_id ELSE p.schedule_id END,
              updated_at = EXCLUDED.updated_at
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Everything that holds for a person, in no particular order. */
    List<EffectivePreference> list(long accountId) {
        return Rows.of(
                        entityManager
                                .createNativeQuery(EFFECTIVE, EffectivePreference.class)
                                .setParameter("account", accountId),
                        EffectivePreference.class)
                .toList();
    }

    /** Writes down what the person chose and keeps what they said nothing of, in one statement. */
    void choose(UpdatePreference choice, EffectivePreference of, Optional<String> scheduleId) {
        entityManager
                .createNativeQuery(CHOOSE)
                .setParameter("account", choice.accountId())
                .setParameter("type", of.eventTypeId())
                .setParameter("channel", of.channelId())
                .setParameter(
                        "enabled",
                        new TypedParameterValue<>(
                                StandardBasicTypes.BOOLEAN, choice.isEnabled().orElse(null)))
                .setParameter("schedule", new TypedParameterValue<>(StandardBasicTypes.STRING, scheduleId.orElse(null)))
                .setParameter("changesSchedule", choice.schedule().isPresent())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
