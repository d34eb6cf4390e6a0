package org.hejnal.directory.search;

import java.util.Set;

/**
 * The wish to find people.
 *
 * @param query beginnings of words of the name, in any order
 * @param among at least one kind; who is of any of them is found
 * @param start how many to pass over, at most {@link #MAX_START}
 * @param num how many to answer at most
 */
public record NameSearch(String query, Set<PeopleKind> among, int start, int num) {
    /** So far one can page; who is not among them is found by more letters. */
    public static final int MAX_START = 1000;

    public NameSearch {
        if (among.isEmpty() || start < 0 || start > MAX_START || num < 1) {
            throw new IllegalArgumentException("Nobody can be searched for like that.");
        }
        among = Set.copyOf(among);
    }
}
