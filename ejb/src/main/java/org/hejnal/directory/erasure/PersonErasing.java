package org.hejnal.directory.erasure;

/**
 * A person is about to be erased; their row is there, and not held yet. Observe it inside the transaction, and take out
 * whatever does not go by itself with the row. {@link #LOCKS} comes first: what others wait for is taken there.
 *
 * @param name the whole name, as texts of the hub's own say it
 */
public record PersonErasing(long accountId, String name) {
    /** Priority of observers that take rows which others hold before accounts. */
    public static final int LOCKS = 1000;

    /** Says nothing of the name, so that no log can. */
    @Override
    public String toString() {
        return "PersonErasing[" + accountId + "]";
    }
}
