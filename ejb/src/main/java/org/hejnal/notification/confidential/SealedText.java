package org.hejnal.notification.confidential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A confidential text as it is stored: sealed, and without content once it is erased. */
@Entity
@Table(name = "confidential_text")
class SealedText {
    @Id
    @Column(name = "notification_id")
    long notificationId;

    @Column(name = "sealed_pl")
    @Nullable
    String sealedPl;

    @Column(name = "sealed_en")
    @Nullable
    String sealedEn;

    @Column(name = "expires_at")
    Instant expiresAt;
}
