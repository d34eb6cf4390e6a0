package org.hejnal.feed;

/** Whose a secret address is, or was. */
public record FeedOwner(long accountId, boolean isRevoked) {}
