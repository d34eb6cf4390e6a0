package org.hejnal.directory.roster;

import java.util.List;

/**
 * Who or what is there and is not named.
 *
 * @param present how many there are, named or not
 * @param missing how many of them are not named, without those who are kept
 * @param kept how many of them are not named and stay all the same
 * @param firstMissing ids of the first
 * @param firstKept likewise
 */
record Absence(int present, int missing, int kept, List<String> firstMissing, List<String> firstKept) {
    static final Absence NONE = new Absence(0, 0, 0, List.of(), List.of());

    /** How many in a hundred are missing, rounded up: the least share that lets them go. */
    int share() {
        return present == 0 ? 0 : (int) ((missing * 100L + present - 1) / present);
    }

    boolean isOver(int share) {
        return (long) missing * 100 > (long) share * present;
    }
}
