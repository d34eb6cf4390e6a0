package org.hejnal.media;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hejnal.circle.OwnedId;
import org.hejnal.circle.OwnedKey;
import org.hejnal.media.intake.PreparedPhoto;
import org.jspecify.annotations.Nullable;

/** The row of a photo, which owns the files of its keys. A trigger notes the files when the row goes. */
@Entity
@Table(name = "photo")
class Photo {
    @SuppressWarnings("UnusedVariable") // Queries read it.
    @EmbeddedId
    private OwnedKey key;

    @Column(name = "event_number")
    private long eventNumber;

    @Column(name = "author_id")
    private @Nullable Long authorId;

    @Column(name = "store_key")
    private String storeKey;

    @Column(name = "thumbnail_key")
    private String thumbnailKey;

    @Column(name = "content_type")
    private String contentType;

    @Column
    private String sha256;

    @Column
    private long bytes;

    @Column(name = "thumbnail_bytes")
    private long thumbnailBytes;

    @Column
    private int width;

    @Column
    private int height;

    /** Who alone sees it, of a private event; absent for all members of the circle. */
    @Column(name = "only_for")
    private @Nullable Long onlyFor;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Photo() {}

    Photo(OwnedId id, OwnedId event, long authorId, Optional<Long> onlyFor, PreparedPhoto photo, Instant now) {
        this.key = OwnedKey.of(id);
        this.eventNumber = event.number();
        this.authorId = authorId;
        this.onlyFor = onlyFor.orElse(null);
        this.storeKey = photo.storeKey();
        this.thumbnailKey = photo.thumbnailKey();
        this.contentType = photo.contentType();
        this.sha256 = photo.sha256();
        this.bytes = photo.bytes();
        this.thumbnailBytes = photo.thumbnailBytes();
        this.width = photo.width();
        this.height = photo.height();
        this.createdAt = now;
    }
}
