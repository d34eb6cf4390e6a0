package org.hejnal.platform.secretkey;

/**
 * A column of sealed texts, which its feature declares so that they can be sealed with another key.
 *
 * @param name the table and the column
 * @param first comes before the id of every row
 * @param count JPQL that counts the texts that are sealed, but not as {@code :mark} says
 * @param list JPQL that finds the ids and texts of these, beyond the id {@code :after} and by their ids
 * @param replace JPQL that writes {@code :sealed} into the row {@code :id} if it still holds {@code :stored}
 * @param owner what a text is sealed for, without the row's id, which follows it
 */
public record SealedColumn(String name, Object first, String count, String list, String replace, String owner) {}
