package org.hejnal.delivery.spine;

import java.util.Optional;
import org.hejnal.delivery.channel.Parcel;

/**
 * A parcel whose digest, if it is one, has not been read yet.
 *
 * @param parcel without its digest
 * @param hasFailures whether deliveries to this address have failed for good since the last success
 * @param mayBeSent whether it may have gone out already, without the hub knowing
 */
public record UnpackedParcel(Parcel parcel, Optional<Long> digestId, boolean hasFailures, boolean mayBeSent) {}
