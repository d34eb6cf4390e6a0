package org.hejnal.directory.settings;

/**
 * Somebody's zone is about to change; their row is not held yet. Who needs other rows takes them now, since those who
 * have them may be waiting for the account's.
 */
public record TimeZoneChanging(long accountId) {}
