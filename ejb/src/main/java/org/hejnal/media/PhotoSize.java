package org.hejnal.media;

/** Which copy of a photo. */
public enum PhotoSize {
    /** As large as it came in. */
    FULL,
    /** At most {@value org.hejnal.media.intake.PhotoLimits#THUMBNAIL_SIDE} pixels on a side. */
    THUMBNAIL
}
