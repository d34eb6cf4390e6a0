package org.hejnal.delivery.digest;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/** Reads a digest with what is in it. One by one: a batch of large ones would fill the memory. */
@Singleton
public class DigestRepository {
    private static final String ITEMS = """
            SELECT d.id, d.part, d.parts, t.id, t.name_pl, t.name_en, n.message_pl, n.message_en,
              CAST(n.data AS text) AS data
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
        List<DigestRow> rows = ((List<?>) entityManager
                        .createNativeQuery(ITEMS, DigestRow.class)
                        .setParameter("id", id)
                        .getResultList())
                .stream().map(DigestRow.class::cast).toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no digest " + id);
        }
        DigestRow first = rows.get(0);
        return new DigestView(
                first.id(),
                first.part(),
                first.parts(),
                rows.stream().map(DigestRow::item).toList());
    }

    /** An item, with the digest that it is in. */
    private record DigestRow(
            long id,
            int part,
            int parts,
            String eventTypeId,
            String namePl,
            @Nullable String nameEn,
            String messagePl,
            @Nullable String messageEn,
            @Nullable String data) {

        DigestView.Item item() {
            return new DigestView.Item(
                    eventTypeId,
                    new LangDict(namePl, nameEn),
                    new LangDict(messagePl, messageEn),
                    Optional.ofNullable(data));
        }
    }
}
