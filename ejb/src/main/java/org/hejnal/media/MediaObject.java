package org.hejnal.media;

import org.hejnal.platform.ObjectKind;

/** What is kept outside of the database. */
public enum MediaObject implements ObjectKind {
    PHOTO
}
