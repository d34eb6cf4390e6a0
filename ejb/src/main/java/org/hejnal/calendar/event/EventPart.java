package org.hejnal.calendar.event;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hejnal.circle.OwnedId;

/**
 * Something that any number of events have any number of, read by one statement for all.
 *
 * @param columns what is read, of alias {@code p}
 * @param order by what the parts of one event are ordered
 * @param rows a record of the circle, the event's number, and the columns
 */
record EventPart<R extends EventPart.Row, T>(
        String table, String columns, String order, Class<R> rows, Function<R, T> view) {
    /** What was read. */
    interface Row {
        long circleId();

        long eventNumber();

        default OwnedId event() {
            return new OwnedId(circleId(), eventNumber());
        }
    }

    Map<OwnedId, List<T>> listOf(EntityManager entityManager, Collection<OwnedId> events) {
        return listOf(events, entityManager.createNativeQuery(sql(), rows));
    }

    /** @param most how many are read at most; in SQL, as Hibernate makes a list of the size that it is told */
    Map<OwnedId, List<T>> listOf(EntityManager entityManager, Collection<OwnedId> events, int most) {
        return listOf(
                events,
                entityManager.createNativeQuery(sql() + " LIMIT :most", rows).setParameter("most", most));
    }

    private Map<OwnedId, List<T>> listOf(Collection<OwnedId> events, Query query) {
        if (events.isEmpty()) {
            return Map.of();
        }
        query.setParameter("circles", events.stream().map(OwnedId::circle).toArray(Long[]::new))
                .setParameter("numbers", events.stream().map(OwnedId::number).toArray(Long[]::new));
        List<?> read = query.getResultList();
        return read.stream()
                .map(rows::cast)
                .collect(Collectors.groupingBy(
                        Row::event, LinkedHashMap::new, Collectors.mapping(view, Collectors.toList())));
    }

    private String sql() {
        return """
                SELECT p.circle_id, p.event_number, %s
                FROM unnest(CAST(:circles AS bigint[]), CAST(:numbers AS bigint[])) AS wanted (circle_id, event_number)
                JOIN %s AS p USING (circle_id, event_number) ORDER BY %s
                """.formatted(columns, table, order);
    }
}
