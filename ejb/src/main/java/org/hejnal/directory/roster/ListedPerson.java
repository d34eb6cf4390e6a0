package org.hejnal.directory.roster;

/** A person in a list, see {@link PersonRecord}. */
public record ListedPerson(long id, String firstName, String lastName, boolean isActive, String origin) {}
