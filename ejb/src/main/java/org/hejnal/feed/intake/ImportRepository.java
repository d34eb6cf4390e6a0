package org.hejnal.feed.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers what an import asks about all events of a file at once. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ImportRepository {
    private static final String KNOWN = """
            SELECT e.uid FROM unnest(CAST(:uids AS text[])) AS wanted (uid)
            JOIN calendar_event e ON e.circle_id = :circle AND e.uid = wanted.uid
            """;
    private static final String KNOWN_NUMBERS = """
            SELECT e.number FROM unnest(CAST(:numbers AS bigint[])) AS wanted (number)
            JOIN calendar_event e ON e.circle_id = :circle AND e.number = wanted.number
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** Those of the UIDs that events of a circle have already. */
    public Set<String> known(long circleId, Collection<String> uids) {
        List<?> known = entityManager
                .createNativeQuery(KNOWN, String.class)
                .setParameter("circle", circleId)
                .setParameter("uids", uids.toArray(String[]::new))
                .getResultList();
        return known.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** Those of the numbers that events of a circle have. */
    public List<Long> knownNumbers(long circleId, Collection<Long> numbers) {
        List<?> known = entityManager
                .createNativeQuery(KNOWN_NUMBERS, Long.class)
                .setParameter("circle", circleId)
                .setParameter("numbers", numbers.toArray(Long[]::new))
                .getResultList();
        return known.stream().map(Long.class::cast).toList();
    }
}
