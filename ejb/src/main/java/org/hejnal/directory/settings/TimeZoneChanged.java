package org.hejnal.directory.settings;

/** A person's zone has been set or cleared. Observe it inside the transaction. */
public record TimeZoneChanged(long accountId) {}
