package org.hejnal.circle;

/**
 * Somebody is not in a circle any more. Observe it inside the transaction, which holds the circle's row; what hangs on the
 * membership goes after that.
 */
public record MemberLeft(long circleId, long accountId) {}
