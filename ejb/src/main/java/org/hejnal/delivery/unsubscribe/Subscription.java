package org.hejnal.delivery.unsubscribe;

/**
 * What a link ends: what one person gets by one channel, of one kind, or of those in one digest.
 *
 * @param of the id of a type of event, or {@code digest/<id>}
 */
record Subscription(long accountId, String channelId, String of) {
    private static final String DIGEST = "digest/";

    static Subscription ofDigest(long accountId, String channelId, long digestId) {
        return new Subscription(accountId, channelId, DIGEST + digestId);
    }

    boolean isDigest() {
        return of.startsWith(DIGEST);
    }

    /** Of a digest. */
    long digestId() {
        return Long.parseLong(of.substring(DIGEST.length()));
    }
}
