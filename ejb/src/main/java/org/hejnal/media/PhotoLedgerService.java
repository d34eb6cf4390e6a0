package org.hejnal.media;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.hejnal.circle.OwnedId;

/** Writes photos down in the transaction that writes their event. Whoever calls has judged rights. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PhotoLedgerService {
    /** How many photos an event can have. */
    public static final int MAX_PER_EVENT = 100;

    /**
     * Adds photos to an event that exists, in their order and after those that it has.
     *
     * @throws MediaQuotaExceededException if the circle has no room for them
     * @throws org.hejnal.platform.InvalidValueException if the event would have more than {@value #MAX_PER_EVENT}, or
     *     if a photo was prepared more than half an hour ago
     */
    public List<PhotoView> attach(OwnedId event, long authorId, List<PreparedPhoto> photos) {
        throw new UnsupportedOperationException();
    }

    /** Takes an event's photos away; their files go once the transaction has succeeded. */
    public void removeAll(OwnedId event) {
        throw new UnsupportedOperationException();
    }
}
