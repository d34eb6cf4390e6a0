package org.hejnal.preference;

/**
 * Active people by what they have said of a type of events on a channel.
 *
 * @param on how many have switched it on
 * @param off how many have switched it off
 * @param undecided how many never chose, for whom the defaults count
 */
record Choosers(long on, long off, long undecided) {
    long all() {
        return on + off + undecided;
    }
}
