package org.hejnal.circle.addressbook;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hejnal.circle.OwnedId;
import org.hejnal.circle.OwnedKey;
import org.jspecify.annotations.Nullable;

/** The row of a contact. */
@Entity
@Table(name = "contact")
class Contact {
    @EmbeddedId
    private OwnedKey key;

    @Column
    private String name;

    @Column
    private @Nullable String email;

    @Column
    private @Nullable String phone;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    @Column(name = "author_id")
    private @Nullable Long authorId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Contact() {}

    Contact(OwnedId id, CreateContact command, Instant createdAt) {
        this.key = OwnedKey.of(id);
        this.name = command.name();
        this.email = command.email().orElse(null);
        this.phone = command.phone().orElse(null);
        this.birthDate = command.birthDate().orElse(null);
        this.authorId = command.accountId();
        this.createdAt = createdAt;
    }

    ContactView view() {
        return new ContactView(
                key.id(), name, Optional.ofNullable(email), Optional.ofNullable(phone), Optional.ofNullable(birthDate));
    }
}
