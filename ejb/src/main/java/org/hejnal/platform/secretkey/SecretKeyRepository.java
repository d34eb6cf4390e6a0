package org.hejnal.platform.secretkey;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** Which keys the database has texts of, and these texts, wherever they are. */
@Singleton
class SecretKeyRepository {
    /** One row: nodes that start at the same time write it both. */
    private static final String USE = """
            INSERT INTO secret_key_use (key_id, first_used_at) VALUES (:id, :now)
            ON CONFLICT (key_id) DO UPDATE SET retired_at = NULL
            """;

    private static final String RETIRE = """
            UPDATE SecretKeyUse u SET u.retiredAt = :now WHERE u.keyId = :id AND u.retiredAt IS NULL
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    @Any
    Instance<SealedColumns> features;

    @Inject
    Clock clock;

    List<SecretKeyUse> listUses() {
        return entities.createQuery("SELECT u FROM SecretKeyUse u ORDER BY u.firstUsedAt, u.keyId", SecretKeyUse.class)
                .getResultList();
    }

    /** Writes down that the database has, or is about to have, texts of a key. */
    void use(String id) {
        entities.createNativeQuery(USE)
                .setParameter("id", id)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Writes down that the database has no text of a key any more; false if it was known. */
    boolean retire(String id) {
        return entities.createQuery(RETIRE)
                        .setParameter("id", id)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                > 0;
    }

    List<SealedColumn> columns() {
        return features.stream()
                .flatMap(feature -> feature.sealedColumns().stream())
                .sorted(Comparator.comparing(SealedColumn::name))
                .toList();
    }

    long count(SealedColumn column, String mark) {
        return entities.createQuery(column.count(), Long.class)
                .setParameter("mark", mark + "%")
                .getSingleResult();
    }

    List<SealedText> list(SealedColumn column, String mark, Object after, int most) {
        return entities.createQuery(column.list(), Object[].class)
                .setParameter("mark", mark + "%")
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new SealedText(row[0], column.owner() + row[0], (String) row[1]))
                .toList();
    }

    /** False if the row has changed meanwhile. */
    boolean replace(SealedColumn column, SealedText text, String sealed) {
        return entities.createQuery(column.replace())
                        .setParameter("id", text.id())
                        .setParameter("stored", text.stored())
                        .setParameter("sealed", sealed)
                        .executeUpdate()
                > 0;
    }

    record SealedText(Object id, String owner, String stored) {}
}
