package org.hejnal.media;

import org.hejnal.platform.Field;

/** The fields of a photo. */
public enum PhotoField implements Field {
    /** What is in the file. */
    PICTURE
}
