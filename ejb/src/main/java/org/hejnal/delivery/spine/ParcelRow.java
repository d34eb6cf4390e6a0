package org.hejnal.delivery.spine;

import java.time.Instant;
import java.util.Optional;
import org.hejnal.delivery.channel.Parcel;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/** A row of {@code Parcels.sql}. */
record ParcelRow(
        long notificationId,
        String eventTypeId,
        String namePl,
        @Nullable String nameEn,
        String messagePl,
        @Nullable String messageEn,
        @Nullable Long confidentialId,
        @Nullable String sealedPl,
        @Nullable String sealedEn,
        @Nullable Instant expiresAt,
        Instant createdAt,
        Instant dueAt,
        int attempts,
        long accountId,
        String firstName,
        String lastName,
        @Nullable String address,
        String language,
        @Nullable Long digestId,
        @Nullable String data,
        int failures,
        boolean mayBeSent) {

    Parcel parcel(Optional<Parcel.Confidential> confidential) {
        return new Parcel(
                notificationId,
                eventTypeId,
                new LangDict(namePl, nameEn),
                new LangDict(messagePl, messageEn),
                confidential,
                createdAt,
                dueAt,
                attempts,
                new Parcel.Recipient(accountId, firstName + " " + lastName, Optional.ofNullable(address), language),
                Optional.ofNullable(data),
                Optional.empty());
    }

    LangDict sealed() {
        return new LangDict(sealedPl, sealedEn);
    }

    /** Whether the confidential text is there and of use. */
    boolean isReadable(Instant now) {
        return !sealed().isEmpty() && expiresAt != null && now.isBefore(expiresAt);
    }
}
