package org.hejnal.circle;

import java.time.Instant;

/** Somebody in a circle. */
public record MemberView(long accountId, String firstName, String lastName, CircleRole role, Instant joinedAt) {}
