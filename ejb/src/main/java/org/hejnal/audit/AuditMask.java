package org.hejnal.audit;

/** Hides what the audit trail must not repeat, and leaves enough to see that something changed. */
public final class AuditMask {
    private AuditMask() {}

    /** An e-mail address by its first character and its domain: {@code a***@example.edu}. */
    public static String email(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "***" : address.substring(0, address.offsetByCodePoints(0, 1)) + "***" + address.substring(at);
    }

    /** A text that somebody wrote, by its length in characters. */
    public static String text(String text) {
        return "(" + text.codePointCount(0, text.length()) + " characters)";
    }
}
