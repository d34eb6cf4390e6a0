package org.hejnal.directory.roster;

/** What becomes of those whom a file does not name. */
public enum Missing {
    /** They stay as they are. */
    KEEP,
    /** People of the directory take part no more. */
    DEACTIVATE,
    /** Memberships end. */
    REMOVE;

    /** Whether it can become of what such a file is about. */
    boolean fits(Subject subject) {
        return switch (this) {
            case KEEP -> true;
            case DEACTIVATE -> subject == Subject.PEOPLE;
            case REMOVE -> subject == Subject.MEMBERSHIPS;
        };
    }
}
