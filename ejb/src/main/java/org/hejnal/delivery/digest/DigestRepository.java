package org.hejnal.delivery.digest;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hejnal.platform.LangDict;

/** Reads digests with what is in them. */
@Stateless
public class DigestRepository {
    private static final String ITEMS = """
            SELECT d.id, d.part, d.parts, t.name_pl, t.name_en, n.message_pl, n.message_en
            FROM digest d
            JOIN digest_item i ON i.digest_id = d.id AND i.skipped IS NULL
            JOIN notification n ON n.id = i.notification_id
            JOIN event_type t ON t.id = n.event_type_id
            WHERE d.id IN (:ids)
            ORDER BY d.id, n.due_at, n.id
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** Returns the digests by their ids, for one statement however many there are. */
    public Map<Long, DigestView> list(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<?> found = entityManager
                .createNativeQuery(ITEMS, Tuple.class)
                .setParameter("ids", ids)
                .getResultList();
        Map<Long, List<Tuple>> rows = found.stream()
                .map(Tuple.class::cast)
                .collect(
                        Collectors.groupingBy(row -> row.get("id", Number.class).longValue()));
        return rows.values().stream()
                .map(DigestRepository::digest)
                .collect(Collectors.toMap(DigestView::id, Function.identity()));
    }

    private static DigestView digest(List<Tuple> rows) {
        Tuple first = rows.get(0);
        return new DigestView(
                first.get("id", Number.class).longValue(),
                first.get("part", Number.class).intValue(),
                first.get("parts", Number.class).intValue(),
                rows.stream().map(DigestRepository::item).toList());
    }

    private static DigestView.Item item(Tuple row) {
        return new DigestView.Item(
                new LangDict(row.get("name_pl", String.class), row.get("name_en", String.class)),
                new LangDict(row.get("message_pl", String.class), row.get("message_en", String.class)));
    }
}
