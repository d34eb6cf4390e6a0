package org.hejnal.preference.timing;

/** When messages reach a person has changed; the row is held. Observe it inside the transaction. */
public record TimingChanged(long accountId) {}
