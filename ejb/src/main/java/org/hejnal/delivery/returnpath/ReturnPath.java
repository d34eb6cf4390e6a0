package org.hejnal.delivery.returnpath;

import org.hejnal.platform.KeyedHash;

/**
 * What an address says that an e-mail has come back to: which delivery it was of, and where that went.
 *
 * @param notificationId of a digest, that of the item in whose place it was delivered
 * @param addressHash a part of the hash of the address that the e-mail went to
 */
public record ReturnPath(long notificationId, long accountId, String addressHash) {
    private static final int RADIX = 36;

    /** In small letters and digits, as mail servers may write everything so. */
    String text() {
        return Long.toString(notificationId, RADIX) + "-" + Long.toString(accountId, RADIX) + "-" + addressHash;
    }

    /** @throws NumberFormatException for numbers that are too large */
    static ReturnPath of(String notification, String account, String addressHash) {
        return new ReturnPath(Long.parseLong(notification, RADIX), Long.parseLong(account, RADIX), addressHash);
    }

    boolean hasHash(String hash) {
        return KeyedHash.isEqual(addressHash, hash);
    }
}
