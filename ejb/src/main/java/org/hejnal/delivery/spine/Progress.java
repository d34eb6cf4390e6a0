package org.hejnal.delivery.spine;

/** What a look for work has come to. */
public enum Progress {
    /** There was nothing to do. */
    NOTHING,

    SOME,

    /** A full chunk of a send to many has been distributed: more of it follows. */
    FULL_CHUNK
}
