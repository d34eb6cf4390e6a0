package org.hejnal.directory.roster;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hejnal.platform.Rows;

/** Finds lines about people of whom the report says more. */
@Singleton
class RemarkRepository {
    private static final String LEAVE_OUT_ERASED = """
            UPDATE roster_line s SET is_refused = true
            WHERE NOT s.is_refused AND EXISTS (SELECT 1 FROM erased_person e WHERE e.person_id = s.%1$s)
              AND NOT EXISTS (SELECT 1 FROM account a WHERE a.id = s.%1$s)
            RETURNING s.%1$s
            """;

    private static final String STAYS_INACTIVE = """
            SELECT CAST(s.id AS text), count(*) OVER () FROM roster_line s JOIN account a ON a.id = s.id
            WHERE NOT s.is_refused AND NOT a.is_active AND a.deactivated_by = 'administrator'
            ORDER BY s.id LIMIT :most
            """;

    private static final String RETIRED_EMAILS = """
            SELECT CAST(s.id AS text), count(*) OVER () FROM roster_line s JOIN account a ON a.id = s.id
            JOIN retired_email r ON r.account_id = s.id AND r.address = lower(s.email)
            WHERE NOT s.is_refused AND a.email IS DISTINCT FROM s.email
            ORDER BY s.id LIMIT :most
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** Takes lines about people who were erased and are not there out of what is compared; they are no faults of the source. */
    Remark leaveOutErased(String column) {
        List<Long> people = Rows.of(
                        entityManager.createNativeQuery(LEAVE_OUT_ERASED.formatted(column), Long.class), Long.class)
                .toList();
        return new Remark(
                people.size(),
                people.stream()
                        .distinct()
                        .sorted()
                        .limit(RosterReport.MAX_IDS)
                        .map(String::valueOf)
                        .toList());
    }

    Remark staysInactive() {
        return read(STAYS_INACTIVE);
    }

    /** Only while what the lines say is not applied yet. */
    Remark retiredEmails() {
        return read(RETIRED_EMAILS);
    }

    private Remark read(String statement) {
        List<Object[]> rows = Rows.of(
                        entityManager
                                .createNativeQuery(statement, Object[].class)
                                .setParameter("most", RosterReport.MAX_IDS),
                        Object[].class)
                .toList();
        return rows.isEmpty()
                ? Remark.NONE
                : new Remark(
                        ((Number) rows.get(0)[1]).intValue(),
                        rows.stream().map(row -> (String) row[0]).toList());
    }
}
