package org.hejnal.delivery.digest;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hejnal.platform.LangDict;

/** Reads a digest with what is in it. One by one: a batch of large ones would fill the memory. */
@Stateless
public class DigestRepository {
    private static final String ITEMS = """
            SELECT d.id, d.part, d.parts, t.name_pl, t.name_en, n.message_pl, n.message_en
            FROM digest d
            JOIN digest_item i ON i.digest_id = d.id AND i.skipped IS NULL
            JOIN notification n ON n.id = i.notification_id
            JOIN event_type t ON t.id = n.event_type_id
            WHERE d.id = :id
            ORDER BY n.due_at, n.id
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** @throws IllegalArgumentException if there is no such digest, or nothing is left of it */
    public DigestView get(long id) {
        List<?> found = entityManager
                .createNativeQuery(ITEMS, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no digest " + id);
        }
        return digest(found.stream().map(Tuple.class::cast).toList());
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
