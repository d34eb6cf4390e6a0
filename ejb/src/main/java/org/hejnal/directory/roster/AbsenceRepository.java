package org.hejnal.directory.roster;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hejnal.platform.Rows;

/** Finds who or what lines do not name, by the statements of a roster. */
@Singleton
class AbsenceRepository {
    @PersistenceContext
    EntityManager entityManager;

    /**
     * @param counts selects how many there are, are missing, and stay all the same
     * @param missing selects the names of those who are missing, at most {@code :most}
     * @param kept the same of those who stay
     */
    Absence find(String counts, String missing, String kept) {
        Object[] counted = Rows.of(entityManager.createNativeQuery(counts, Object[].class), Object[].class)
                .findFirst()
                .orElseThrow();
        return new Absence(number(counted[0]), number(counted[1]), number(counted[2]), first(missing), first(kept));
    }

    private List<String> first(String names) {
        return Rows.of(
                        entityManager.createNativeQuery(names, String.class).setParameter("most", RosterReport.MAX_IDS),
                        String.class)
                .toList();
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
