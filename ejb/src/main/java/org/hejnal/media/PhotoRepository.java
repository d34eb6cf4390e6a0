package org.hejnal.media;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import org.hejnal.circle.OwnedId;
import org.hejnal.media.intake.PreparedPhoto;

/** Writes the rows of photos. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PhotoRepository {
    private static final String ADD = """
            INSERT INTO photo (circle_id, number, event_number, author_id, store_key, thumbnail_key, content_type,
              sha256, bytes, thumbnail_bytes, width, height, created_at)
            VALUES (:circle, :number, :event, :author, :key, :thumbnail, :type, :sha256, :bytes, :thumbnailBytes,
              :width, :height, :now)
            """;

    @PersistenceContext
    EntityManager entityManager;

    public void add(OwnedId id, OwnedId event, long authorId, PreparedPhoto photo, Instant now) {
        entityManager
                .createNativeQuery(ADD)
                .setParameter("circle", id.circle())
                .setParameter("number", id.number())
                .setParameter("event", event.number())
                .setParameter("author", authorId)
                .setParameter("key", photo.storeKey())
                .setParameter("thumbnail", photo.thumbnailKey())
                .setParameter("type", photo.contentType())
                .setParameter("sha256", photo.sha256())
                .setParameter("bytes", photo.bytes())
                .setParameter("thumbnailBytes", photo.thumbnailBytes())
                .setParameter("width", photo.width())
                .setParameter("height", photo.height())
                .setParameter("now", now)
                .executeUpdate();
    }

    /**
     * A trigger notes the files, and gives the circle its room back.
     *
     * @return false if the event has no such photo
     */
    public boolean remove(OwnedId event, OwnedId photo) {
        return ofEvent(
                                "DELETE FROM photo WHERE circle_id = :circle AND event_number = :event AND number = :number",
                                event)
                        .setParameter("number", photo.number())
                        .executeUpdate()
                == 1;
    }

    public int count(OwnedId event) {
        return ((Number)
                        ofEvent("SELECT count(*) FROM photo WHERE circle_id = :circle AND event_number = :event", event)
                                .getSingleResult())
                .intValue();
    }

    private Query ofEvent(String sql, OwnedId event) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("circle", event.circle())
                .setParameter("event", event.number());
    }
}
