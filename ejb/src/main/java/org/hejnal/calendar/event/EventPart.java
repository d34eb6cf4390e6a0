package org.hejnal.calendar.event;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hejnal.circle.OwnedId;
import org.hejnal.platform.ArrayLiteral;

/**
 * Something that any number of events have any number of, read by one statement for all.
 *
 * @param columns what is read, of alias {@code p}
 * @param order by what the parts of one event are ordered
 */
public record EventPart<T>(String table, String columns, String order, Function<Tuple, T> view) {
    Map<OwnedId, List<T>> listOf(EntityManager entityManager, Collection<OwnedId> events) {
        return listOf(events, entityManager.createNativeQuery(sql(), Tuple.class));
    }

    /** @param most how many are read at most; in SQL, as Hibernate makes a list of the size that it is told */
    Map<OwnedId, List<T>> listOf(EntityManager entityManager, Collection<OwnedId> events, int most) {
        return listOf(
                events,
                entityManager
                        .createNativeQuery(sql() + " LIMIT :most", Tuple.class)
                        .setParameter("most", most));
    }

    private Map<OwnedId, List<T>> listOf(Collection<OwnedId> events, Query query) {
        if (events.isEmpty()) {
            return Map.of();
        }
        query.setParameter("circles", ArrayLiteral.of(events, OwnedId::circle))
                .setParameter("numbers", ArrayLiteral.of(events, OwnedId::number));
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(
                        EventPart::event, LinkedHashMap::new, Collectors.mapping(view, Collectors.toList())));
    }

    public static OwnedId event(Tuple row) {
        return new OwnedId(number(row, "circle_id"), number(row, "event_number"));
    }

    public static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }

    private String sql() {
        return """
                SELECT p.circle_id, p.event_number, %s
                FROM unnest(CAST(:circles AS bigint[]), CAST(:numbers AS bigint[])) AS wanted (circle_id, event_number)
                JOIN %s AS p USING (circle_id, event_number) ORDER BY %s
                """.formatted(columns, table, order);
    }
}
