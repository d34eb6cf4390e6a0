package org.hejnal.notification;

/** A send has been called back, in this transaction. */
public record SendCancelled(long id) {}
