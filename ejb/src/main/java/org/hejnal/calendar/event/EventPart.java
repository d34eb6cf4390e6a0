package org.hejnal.calendar.event;

import jakarta.persistence.EntityManager;
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
        return listOf(entityManager, events, Integer.MAX_VALUE);
    }

    /** @param most how many are read at most */
    Map<OwnedId, List<T>> listOf(EntityManager entityManager, Collection<OwnedId> events, int most) {
        if (events.isEmpty()) {
            return Map.of();
        }
        return ((List<?>) entityManager
                        .createNativeQuery(sql(), Tuple.class)
                        .setParameter("circles", ArrayLiteral.of(events, OwnedId::circle))
                        .setParameter("numbers", ArrayLiteral.of(events, OwnedId::number))
                        .setMaxResults(most)
                        .getResultList())
                .stream()
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
