package org.hejnal.notification.history;

/**
 * How an application names one of its sends.
 *
 * @param consumerId whose send it is
 * @param text the send's id, or the idempotency key that it was made with
 * @param isId which of them the text is
 */
public record SendKey(long consumerId, String text, boolean isId) {
    public static SendKey ofId(long consumerId, long id) {
        return new SendKey(consumerId, String.valueOf(id), true);
    }

    /** Keys are known for 14 days. */
    public static SendKey ofIdempotencyKey(long consumerId, String key) {
        return new SendKey(consumerId, key, false);
    }
}
