package org.hejnal.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Shows the audit trail. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditLogService {
    /** How many entries are answered at once. */
    public static final int MAX_LISTED = 500;

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Entries, the newest first.
     *
     * @param before only entries older than the one with this id
     * @param num how many at most, up to {@value #MAX_LISTED}
     */
    public List<AuditView> list(AuditFilter filter, OptionalLong before, int num) {
        Map<String, Object> conditions = conditions(filter, before);
        StringBuilder query = new StringBuilder("SELECT e FROM AuditEntry e WHERE 1 = 1");
        conditions.keySet().forEach(condition -> query.append(" AND ").append(condition));
        query.append(" ORDER BY e.id DESC");
        TypedQuery<AuditEntry> entries = entityManager.createQuery(query.toString(), AuditEntry.class);
        conditions.forEach((condition, value) -> entries.setParameter(parameter(condition), value));
        return entries.setMaxResults(num)
                .getResultStream()
                .map(AuditEntry::view)
                .toList();
    }

    private static Map<String, Object> conditions(AuditFilter filter, OptionalLong before) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        number(before).ifPresent(id -> conditions.put("e.id < :before", id));
        number(filter.accountId()).ifPresent(id -> conditions.put("e.accountId = :account", id));
        number(filter.consumerId()).ifPresent(id -> conditions.put("e.consumerId = :consumer", id));
        number(filter.personId()).ifPresent(id -> conditions.put("e.personId = :person", id));
        filter.action().ifPresent(action -> conditions.put("e.action = :action", action));
        filter.targetKind().ifPresent(kind -> conditions.put("e.targetKind = :kind", kind));
        filter.targetId().ifPresent(id -> conditions.put("e.targetId = :target", id));
        filter.from().ifPresent(from -> conditions.put("e.happenedAt >= :from", from));
        filter.until().ifPresent(until -> conditions.put("e.happenedAt < :until", until));
        return conditions;
    }

    private static String parameter(String condition) {
        return condition.substring(condition.indexOf(':') + 1);
    }

    private static Optional<Long> number(OptionalLong value) {
        return value.stream().boxed().findFirst();
    }
}
