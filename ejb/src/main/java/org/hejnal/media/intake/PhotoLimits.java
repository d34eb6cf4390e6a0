package org.hejnal.media.intake;

/** How much of a photo is accepted. */
public final class PhotoLimits {
    /** Of one photo as it comes in. */
    public static final long MAX_BYTES = 10L * 1024 * 1024;

    /** Of one photo, checked before it is decoded. */
    public static final long MAX_PIXELS = 40_000_000;

    /** Of the width and of the height. */
    public static final int MAX_SIDE = 20_000;

    /** Of the width and height of the small copy. */
    public static final int THUMBNAIL_SIDE = 512;

    private PhotoLimits() {}
}
