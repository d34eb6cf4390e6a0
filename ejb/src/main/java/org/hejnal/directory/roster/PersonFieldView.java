package org.hejnal.directory.roster;

/**
 * Something that can be written of a person.
 *
 * @param name of its column
 * @param description what it is and what a value looks like: a sentence or two
 */
public record PersonFieldView(String name, String description) {}
