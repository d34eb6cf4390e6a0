package org.hejnal.delivery.spine;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hejnal.delivery.channel.Parcel;
import org.hejnal.delivery.digest.DigestRepository;
import org.hejnal.notification.confidential.ConfidentialTextService;
import org.hejnal.platform.Sql;

/** Packs what a batch has to send. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ParcelRepository {
    private static final String PARCELS = Sql.of(ParcelRepository.class, "Parcels");

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
                .createNativeQuery(PARCELS, ParcelRow.class)
                .setParameter("batch", batch)
                .getResultList();
        return found.stream().map(ParcelRow.class::cast).map(this::parcel).toList();
    }

    /** Puts the digest in, where there is one. */
    public Parcel pack(UnpackedParcel unpacked) {
        return unpacked.digestId()
                .map(id -> unpacked.parcel().with(digests.get(id)))
                .orElse(unpacked.parcel());
    }

    private UnpackedParcel parcel(ParcelRow row) {
        return new UnpackedParcel(
                row.parcel(confidential(row)),
                Optional.ofNullable(row.digestId()),
                row.failures() > 0,
                row.mayBeSent());
    }

    private Optional<Parcel.Confidential> confidential(ParcelRow row) {
        return Optional.ofNullable(row.confidentialId())
                .map(id -> new Parcel.Confidential(
                        row.isReadable(clock.instant()) ? confidentialTexts.open(id, row.sealed()) : Optional.empty()));
    }
}
