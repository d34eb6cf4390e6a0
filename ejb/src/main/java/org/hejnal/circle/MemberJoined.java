package org.hejnal.circle;

/** Somebody is in a circle from now on. Observe it inside the transaction, which holds the circle's row. */
public record MemberJoined(long circleId, long accountId) {}
