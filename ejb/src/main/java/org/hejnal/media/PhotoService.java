package org.hejnal.media;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hejnal.circle.OwnedId;
import org.hejnal.media.store.PhotoStore;
import org.hejnal.platform.ArrayLiteral;
import org.hejnal.platform.UnknownObjectException;

/** Finds photos. */
@Stateless
public class PhotoService {
    private static final String LIST = """
            SELECT p.circle_id, p.event_number, p.number, p.content_type, p.bytes, p.width, p.height, p.created_at
            FROM unnest(CAST(:circles AS bigint[]), CAST(:events AS bigint[])) AS wanted (circle, event)
            JOIN photo p ON p.circle_id = wanted.circle AND p.event_number = wanted.event
            ORDER BY p.circle_id, p.number
            """;
    private static final String FIND = """
            SELECT p.store_key, p.thumbnail_key, p.content_type, p.sha256, p.bytes, p.thumbnail_bytes
            FROM photo p JOIN circle_member m ON m.circle_id = p.circle_id AND m.account_id = :account
            WHERE p.circle_id = :circle AND p.number = :number
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PhotoStore store;

    /**
     * Returns the photos of events in the order in which they were added; events without any are not in the map. Rights
     * are the caller's to judge. One statement, whatever the number of events.
     */
    public Map<OwnedId, List<PhotoView>> listOf(Collection<OwnedId> events) {
        List<?> rows = entityManager
                .createNativeQuery(LIST, Tuple.class)
                .setParameter("circles", ArrayLiteral.of(events, OwnedId::circle))
                .setParameter("events", ArrayLiteral.of(events, OwnedId::number))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(groupingBy(row -> id(row, "event_number"), mapping(PhotoService::photo, toList())));
    }

    /**
     * Returns a photo's file for somebody.
     *
     * @throws UnknownObjectException if there is none, or they are no member of its circle
     */
    public PhotoFile open(long accountId, OwnedId photo, PhotoSize size) {
        List<?> rows = entityManager
                .createNativeQuery(FIND, Tuple.class)
                .setParameter("account", accountId)
                .setParameter("circle", photo.circle())
                .setParameter("number", photo.number())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> file((Tuple) row, size))
                .orElseThrow(() -> new UnknownObjectException("photo", photo.toString()));
    }

    private PhotoFile file(Tuple row, PhotoSize size) {
        boolean isSmall = size == PhotoSize.THUMBNAIL;
        String key = row.get(isSmall ? "thumbnail_key" : "store_key", String.class);
        return new PhotoFile(
                row.get("content_type", String.class),
                number(row, isSmall ? "thumbnail_bytes" : "bytes"),
                row.get("sha256", String.class) + (isSmall ? "-thumbnail" : ""),
                offset -> store.openAt(key, offset));
    }

    private static PhotoView photo(Tuple row) {
        return new PhotoView(
                id(row, "number"),
                row.get("content_type", String.class),
                number(row, "bytes"),
                (int) number(row, "width"),
                (int) number(row, "height"),
                row.get("created_at", Instant.class));
    }

    private static OwnedId id(Tuple row, String number) {
        return new OwnedId(number(row, "circle_id"), number(row, number));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
