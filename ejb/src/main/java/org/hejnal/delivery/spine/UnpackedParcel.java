package org.hejnal.delivery.spine;

import java.util.Optional;
import org.hejnal.delivery.channel.Parcel;

/**
 * A parcel whose digest, if it is one, has not been read yet.
 *
 * @param parcel without its digest
 */
public record UnpackedParcel(Parcel parcel, Optional<Long> digestId) {}
