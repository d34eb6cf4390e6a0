package org.hejnal.feed.address;

/** The secret of an address as its owner alone can open it, with its hash. */
public record SealedSecret(String hash, String text) {}
