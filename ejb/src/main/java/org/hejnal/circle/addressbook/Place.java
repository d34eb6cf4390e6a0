package org.hejnal.circle.addressbook;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.hejnal.circle.OwnedId;
import org.hejnal.circle.OwnedKey;
import org.hejnal.circle.addressbook.PlaceView.Position;
import org.jspecify.annotations.Nullable;

/** The row of a place. */
@Entity
@Table(name = "place")
class Place {
    @EmbeddedId
    private OwnedKey key;

    @Column
    private String name;

    @Column
    private @Nullable String address;

    /** The database keeps six digits after the point. */
    @Column(name = "geo_lat")
    private @Nullable BigDecimal latitude;

    @Column(name = "geo_long")
    private @Nullable BigDecimal longitude;

    @Column(name = "author_id")
    private @Nullable Long authorId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Place() {}

    Place(OwnedId id, CreatePlace command, Instant createdAt) {
        this.key = OwnedKey.of(id);
        this.name = command.name();
        this.address = command.address().orElse(null);
        this.latitude = command.position()
                .map(Position::latitude)
                .map(BigDecimal::valueOf)
                .orElse(null);
        this.longitude = command.position()
                .map(Position::longitude)
                .map(BigDecimal::valueOf)
                .orElse(null);
        this.authorId = command.accountId();
        this.createdAt = createdAt;
    }

    PlaceView view() {
        return new PlaceView(key.id(), name, Optional.ofNullable(address), position());
    }

    private Optional<Position> position() {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new Position(latitude.doubleValue(), longitude.doubleValue()));
    }
}
