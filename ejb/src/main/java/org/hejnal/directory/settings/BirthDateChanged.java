package org.hejnal.directory.settings;

/** A person's day of birth has been set or cleared. Observe it inside the transaction. */
public record BirthDateChanged(long accountId) {}
