package org.hejnal.delivery.spine;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hejnal.delivery.channel.Parcel;
import org.hejnal.delivery.digest.DigestRepository;
import org.hejnal.notification.confidential.ConfidentialTextService;
import org.hejnal.platform.LangDict;

/** Packs what a batch has to send. */
@Stateless
public class ParcelRepository {
    private static final String PARCELS = """
            SELECT d.notification_id, d.attempts, n.event_type_id, n.message_pl, n.message_en, d.digest_id,
              COALESCE(g.closed_at, n.due_at) AS due_at,
              s.notification_id AS confidential_id, s.expires_at, s.sealed_pl, s.sealed_en,
              t.name_pl, t.name_en, a.id AS account_id, a.first_name, a.last_name, a.email, a.language
            FROM delivery d
            JOIN notification n ON n.id = d.notification_id
            JOIN event_type t ON t.id = n.event_type_id
            JOIN account a ON a.id = d.account_id
            LEFT JOIN confidential_text s ON s.notification_id = n.id
            LEFT JOIN digest g ON g.id = d.digest_id
            WHERE d.batch_id = :batch AND d.state = 'leased'
            ORDER BY d.notification_id, d.account_id
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ConfidentialTextService confidentialTexts;

    @Inject
    Clock clock;

    @Inject
    DigestRepository digests;

    /** Returns what is still under a batch's lease, and nothing if the lease has passed to somebody else. */
    public List<UnpackedParcel> list(long batch) {
        List<?> found = entityManager
                .createNativeQuery(PARCELS, Tuple.class)
                .setParameter("batch", batch)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new UnpackedParcel(parcel(row), digestId(row)))
                .toList();
    }

    /** Puts the digest in, where there is one. */
    public Parcel pack(UnpackedParcel unpacked) {
        return unpacked.digestId()
                .map(id -> unpacked.parcel().with(digests.get(id)))
                .orElse(unpacked.parcel());
    }

    private static Optional<Long> digestId(Tuple row) {
        return Optional.ofNullable(row.get("digest_id", Number.class)).map(Number::longValue);
    }

    private Parcel parcel(Tuple row) {
        return new Parcel(
                row.get("notification_id", Number.class).longValue(),
                row.get("event_type_id", String.class),
                new LangDict(row.get("name_pl", String.class), row.get("name_en", String.class)),
                new LangDict(row.get("message_pl", String.class), row.get("message_en", String.class)),
                confidential(row),
                row.get("due_at", Instant.class),
                row.get("attempts", Number.class).intValue(),
                recipient(row),
                Optional.empty());
    }

    private Optional<Parcel.Confidential> confidential(Tuple row) {
        Number id = row.get("confidential_id", Number.class);
        if (id == null) {
            return Optional.empty();
        }
        LangDict sealed = new LangDict(row.get("sealed_pl", String.class), row.get("sealed_en", String.class));
        boolean isReadable = !sealed.isEmpty() && clock.instant().isBefore(row.get("expires_at", Instant.class));
        return Optional.of(new Parcel.Confidential(
                isReadable ? confidentialTexts.open(id.longValue(), sealed) : Optional.empty()));
    }

    private static Parcel.Recipient recipient(Tuple row) {
        return new Parcel.Recipient(
                row.get("account_id", Number.class).longValue(),
                row.get("first_name", String.class) + " " + row.get("last_name", String.class),
                Optional.ofNullable(row.get("email", String.class)),
                row.get("language", String.class));
    }
}
