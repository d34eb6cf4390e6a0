package org.hejnal.directory.search;

/** Whom to look among, by what the directory says of their standing. */
public enum PeopleKind {
    ALL("true"),
    STUDENTS("w.student > 0"),
    CURRENT_STUDENTS("w.student = 2"),
    /** The directory keeps nobody of the staff who has left it. */
    STAFF("w.staff > 0"),
    CURRENT_STAFF("w.staff > 0"),
    CURRENT_TEACHERS("w.staff = 2");

    private final String condition;

    PeopleKind(String condition) {
        this.condition = condition;
    }

    /** What holds for the words of their names, in SQL. */
    String condition() {
        return condition;
    }

    /** Whether all of them are of the staff. */
    public boolean isStaff() {
        return condition.startsWith("w.staff");
    }
}
