package org.hejnal.it.rights;

/** The callers of {@code rights.txt}, in the order of its columns. */
enum RightsCaller {
    NONE(1),
    EDITOR(2),
    EVENTS_ADMINISTRATOR(3),
    DIRECTORY_ADMINISTRATOR(4),
    AUDITOR(5),
    APPLICATION(6),
    ADMINISTRATIVE_APPLICATION(7);

    private final int column;

    RightsCaller(int column) {
        this.column = column;
    }

    /** The column, counted from 1. */
    int column() {
        return column;
    }

    boolean isPerson() {
        return column < APPLICATION.column;
    }
}
