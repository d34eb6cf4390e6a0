package org.hejnal.directory.settings;

/** A person's settings have changed. Observe it inside the transaction, so that what depends on them changes with them. */
public record PersonSettingsChanged(long accountId) {}
