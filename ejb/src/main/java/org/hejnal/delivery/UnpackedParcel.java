package org.hejnal.delivery;

import java.util.Optional;

/**
 * A parcel whose digest, if it is one, has not been read yet.
 *
 * @param parcel without its digest
 */
public record UnpackedParcel(Parcel parcel, Optional<Long> digestId) {}
