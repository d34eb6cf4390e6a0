package org.hejnal.directory.settings;

/**
 * The day of somebody's birth is about to change; their row is not held yet. Who needs other rows takes them now, since
 * those who have them may be waiting for the account's.
 */
public record BirthDateChanging(long accountId) {}
