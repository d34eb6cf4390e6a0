package org.hejnal.media;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hejnal.circle.OwnedId;
import org.hejnal.media.store.PhotoStore;
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
        WHERE p.circle_id = :circle AND p.number = :number AND (p.only_for IS NULL OR p.only_for = :account)
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
                .createNativeQuery(LIST, PhotoRow.class)
                .setParameter("circles", events.stream().map(OwnedId::circle).toArray(Long[]::new))
                .setParameter("events", events.stream().map(OwnedId::number).toArray(Long[]::new))
                .getResultList();
        return rows.stream()
                .map(PhotoRow.class::cast)
                .collect(groupingBy(PhotoRow::event, mapping(PhotoRow::view, toList())));
    }

    /**
     * Finds a photo's file for somebody.
     *
     * @throws UnknownObjectException if there is none, or they are no member of its circle
     */
    public PhotoFile find(long accountId, OwnedId photo, PhotoSize size) {
        List<?> rows = entityManager
                .createNativeQuery(FIND, FileRow.class)
                .setParameter("account", accountId)
                .setParameter("circle", photo.circle())
                .setParameter("number", photo.number())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> file((FileRow) row, size))
                .orElseThrow(() -> new UnknownObjectException(MediaObject.PHOTO, photo.toString()));
    }

    /**
     * Returns a file's bytes from {@code offset} on, for the caller to close.
     *
     * @throws IOException if the store cannot be read
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public InputStream open(PhotoFile photo, long offset) throws IOException {
        return store.openAt(photo.storeKey(), offset);
    }

    private PhotoFile file(FileRow row, PhotoSize size) {
        boolean isSmall = size == PhotoSize.THUMBNAIL;
        return new PhotoFile(
                row.contentType(),
                isSmall ? row.thumbnailBytes() : row.bytes(),
                row.sha256() + (isSmall ? "-thumbnail" : ""),
                isSmall ? row.thumbnailKey() : row.storeKey());
    }

    record FileRow(
            String storeKey, String thumbnailKey, String contentType, String sha256, long bytes, long thumbnailBytes) {}

    record PhotoRow(
            long circle,
            long eventNumber,
            long number,
            String contentType,
            long bytes,
            int width,
            int height,
            Instant createdAt) {
        OwnedId event() {
            return new OwnedId(circle, eventNumber);
        }

        PhotoView view() {
            return new PhotoView(new OwnedId(circle, number), contentType, bytes, width, height, createdAt);
        }
    }
}
