package org.hejnal.feed.intake;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hejnal.platform.Rows;
import org.hejnal.platform.Sql;
import org.jspecify.annotations.Nullable;

/** What is known of the components of files that a circle has taken in. */
@Singleton
class ImportRepository {
    private static final String KNOWN = Sql.of(ImportRepository.class, "KnownComponents");
    private static final String OWN = Sql.of(ImportRepository.class, "OwnEvents");
    private static final String WRITE = Sql.of(ImportRepository.class, "WriteComponents");
    private static final String FORGET = """
        DELETE FROM imported_component WHERE circle_id = :circle AND (event_number = ANY (CAST(:numbers AS bigint[]))
          OR (uid = ANY (CAST(:uids AS text[])) AND event_number IS NULL AND owner_id IN (0, :account))
          OR (uid = ANY (CAST(:written AS text[])) AND event_number IS NULL AND owner_id = :account))
        """;
    private static final String TRIM = """
        DELETE FROM imported_component WHERE (uid, owner_id) IN (
          SELECT uid, owner_id FROM imported_component
          WHERE circle_id = :circle AND brought_by = :account AND event_number IS NULL
          ORDER BY brought_at DESC, uid OFFSET :most) AND circle_id = :circle
        """;

    @PersistenceContext
    EntityManager entityManager;

    /**
     * The components of series that an account sees, by UID: two, where there is a private one beside that of all.
     *
     * @param isOwner whether who asks may change everybody's events
     */
    Map<String, List<KnownEvent>> known(long circleId, long accountId, boolean isOwner, Collection<String> series) {
        Map<String, List<KnownEvent>> known = new LinkedHashMap<>();
        Rows.of(
                        entityManager
                                .createNativeQuery(KNOWN, KnownRow.class)
                                .setParameter("circle", circleId)
                                .setParameter("account", accountId)
                                .setParameter("owner", isOwner)
                                .setParameter("series", series.toArray(String[]::new)),
                        KnownRow.class)
                .forEach(row -> known.computeIfAbsent(row.uid(), uid -> new ArrayList<>())
                        .add(row.known()));
        return known;
    }

    /** Those of the numbers that events of a circle have, with when these were changed last. */
    Map<Long, KnownEvent> own(long circleId, long accountId, boolean isOwner, Collection<Long> numbers) {
        Map<Long, KnownEvent> known = new LinkedHashMap<>();
        Rows.of(
                        entityManager
                                .createNativeQuery(OWN, OwnRow.class)
                                .setParameter("circle", circleId)
                                .setParameter("account", accountId)
                                .setParameter("owner", isOwner)
                                .setParameter("numbers", numbers.toArray(Long[]::new)),
                        OwnRow.class)
                .forEach(row -> known.put(row.number(), row.known()));
        return known;
    }

    /**
     * Takes down which states are there now.
     *
     * @param privates those that only the account sees
     */
    void write(long circleId, long accountId, Map<String, Revision> revisions, Set<String> privates) {
        List<Revision> states = new ArrayList<>(revisions.values());
        entityManager
                .createNativeQuery(WRITE)
                .setParameter("circle", circleId)
                .setParameter("account", accountId)
                .setParameter("uids", revisions.keySet().toArray(String[]::new))
                .setParameter(
                        "owners",
                        revisions.keySet().stream()
                                .map(uid -> privates.contains(uid) ? accountId : 0)
                                .toArray(Long[]::new))
                .setParameter(
                        "series",
                        revisions.keySet().stream().map(EventUid::series).toArray(String[]::new))
                .setParameter("sequences", column(states, Revision::sequence).toArray(Integer[]::new))
                .setParameter("modified", column(states, Revision::modified).toArray(Instant[]::new))
                .setParameter("stamped", column(states, Revision::stamped).toArray(Instant[]::new))
                .setParameter("dates", states.stream().map(Revision::isDate).toArray(Boolean[]::new))
                .setParameter("digests", states.stream().map(Revision::digest).toArray(String[]::new))
                .executeUpdate();
    }

    /**
     * Forgets the states of events, and of what has none.
     *
     * @param written what gets another state: what the account itself has cancelled of it counts no more
     */
    void forget(long circleId, long accountId, Collection<Long> numbers, Collection<String> uids, Set<String> written) {
        entityManager
                .createNativeQuery(FORGET)
                .setParameter("circle", circleId)
                .setParameter("account", accountId)
                .setParameter("numbers", numbers.toArray(Long[]::new))
                .setParameter("uids", uids.toArray(String[]::new))
                .setParameter("written", written.toArray(String[]::new))
                .executeUpdate();
    }

    /** Keeps of what an account has brought without an event only the newest. */
    void trim(long circleId, long accountId, int most) {
        entityManager
                .createNativeQuery(TRIM)
                .setParameter("circle", circleId)
                .setParameter("account", accountId)
                .setParameter("most", most)
                .executeUpdate();
    }

    private static <T> List<@Nullable T> column(List<Revision> states, Function<Revision, Optional<T>> value) {
        List<@Nullable T> column = new ArrayList<>();
        states.forEach(state -> column.add(value.apply(state).orElse(null)));
        return column;
    }

    record KnownRow(
            String uid,
            @Nullable Integer sequence,
            @Nullable Instant modifiedAt,
            @Nullable Instant stampedAt,
            boolean isDate,
            String digest,
            @Nullable Long number,
            boolean isChangeable,
            boolean isPrivate,
            boolean isOwn) {
        KnownEvent known() {
            Revision revision = new Revision(
                    Optional.ofNullable(sequence),
                    Optional.ofNullable(modifiedAt),
                    Optional.ofNullable(stampedAt),
                    isDate,
                    digest);
            return new KnownEvent(Optional.ofNullable(number), revision, isChangeable, isPrivate, isOwn);
        }
    }

    record OwnRow(long number, Instant modifiedAt, boolean isChangeable, boolean isPrivate, boolean isOwn) {
        KnownEvent known() {
            return new KnownEvent(Optional.of(number), Revision.ofOwn(modifiedAt), isChangeable, isPrivate, isOwn);
        }
    }
}
