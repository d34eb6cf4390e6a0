package org.hejnal.preference;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hejnal.platform.Rows;
import org.hejnal.platform.Sql;

/** Counts people by what they chose. */
@Singleton
class ChooserRepository {
    static final String CHOOSERS = Sql.of(ChooserRepository.class, "Choosers");

    @PersistenceContext
    EntityManager entityManager;

    /** Counts active people once, and those who chose something of the type. */
    ChoosersOfType count(String eventTypeId) {
        List<Object[]> rows = Rows.of(
                        entityManager
                                .createNativeQuery(CHOOSERS, Object[].class)
                                .setParameter("type", eventTypeId),
                        Object[].class)
                .toList();
        Map<String, Choosers> decided = rows.stream()
                .collect(Collectors.toMap(
                        row -> (String) row[0], row -> new Choosers(number(row[1]), number(row[2]), 0)));
        return new ChoosersOfType(rows.stream().mapToLong(row -> number(row[3])).sum(), decided);
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
