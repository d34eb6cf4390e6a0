package org.hejnal.directory.search;

import java.util.List;
import org.hejnal.directory.UserView;

/**
 * Who was found.
 *
 * @param words what the words of the names begin with, in lower case and without accents
 * @param hasMore whether there are others after them
 */
public record NameSearchView(List<UserView> people, List<String> words, boolean hasMore) {}
