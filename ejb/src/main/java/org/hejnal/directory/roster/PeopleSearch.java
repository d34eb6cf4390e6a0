package org.hejnal.directory.roster;

import java.util.Optional;

/**
 * Which people to list.
 *
 * @param query an id, or beginnings of words of the name; of those who are not active, the beginning of the last name. Empty
 *     for all
 * @param isActive only those who take part, or only those who do not
 * @param after only people with a greater id; 0 for all
 * @param most how many
 */
public record PeopleSearch(String query, Optional<Boolean> isActive, long after, int most) {}
