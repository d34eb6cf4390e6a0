package org.hejnal.preference.timing;

/**
 * Something that would go out to a person now.
 *
 * @param isSingle whether it is one message that could wait for a digest; a digest itself is not
 * @param isCounted whether it has been counted among the day's before
 */
public record Departure(long accountId, boolean isSingle, boolean isCounted) {
    /** Whether it takes one of the day's places. */
    boolean takesPlace() {
        return isSingle && !isCounted;
    }
}
