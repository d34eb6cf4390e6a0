package org.hejnal.notification;

/** Everybody has a send in the inbox or on the way, by this transaction. */
public record SendDistributed(long id) {}
