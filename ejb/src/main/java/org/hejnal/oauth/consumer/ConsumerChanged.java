package org.hejnal.oauth.consumer;

/** A consumer was changed here. Fired inside the transaction, it counts once that has succeeded. */
public record ConsumerChanged() {}
