package org.hejnal.notification.history;

/** How far a send has come. */
public enum SendState {
    /** Nobody has got anything yet; it can be cancelled. */
    WAITING,
    /** Some people have got it, others will in a moment. */
    DISTRIBUTING,
    /** Everybody has it in the inbox, or a delivery on the way. */
    DISTRIBUTED,
    /** Nobody got it, and nobody will. */
    CANCELLED
}
