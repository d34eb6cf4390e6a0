package org.hejnal.circle;

/** Somebody is not in a circle any more. Observe it inside the transaction, which holds the circle's row. */
public record MemberLeft(long circleId, long accountId) {}
