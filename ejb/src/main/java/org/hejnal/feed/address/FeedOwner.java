package org.hejnal.feed.address;

/** Whose a secret address is, or was. */
public record FeedOwner(long accountId, boolean isRevoked) {}
