package org.hejnal.calendar.event;

/** What somebody who was asked to come has said: PARTSTAT of RFC 5545, section 3.2.12. */
public enum Attendance {
    NEEDS_ACTION,
    ACCEPTED,
    DECLINED,
    TENTATIVE;

    /** The spelling of RFC 5545 and of the database. */
    public String id() {
        return name().replace('_', '-');
    }

    /** @throws IllegalArgumentException if it is none */
    public static Attendance of(String id) {
        return valueOf(id.replace('-', '_'));
    }
}
