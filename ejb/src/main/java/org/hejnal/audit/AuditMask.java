package org.hejnal.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides what the audit trail and the log must not repeat, and leaves enough to see that something changed. */
public final class AuditMask {
    /** Whatever a mail server quotes that could be an address. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![^\\s<>()\"',;:@])[^\\s<>()\"',;:@]++@[^\\s<>()\"',;:]++");

    private AuditMask() {}

    /** An e-mail address by its first character and its domain: {@code a***@example.edu}. */
    public static String email(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "***" : address.substring(0, address.offsetByCodePoints(0, 1)) + "***" + address.substring(at);
    }

    /** A text of another program with all {@linkplain #email addresses} in it hidden. */
    public static String emailsIn(String text) {
        return ADDRESS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(email(found.group())));
    }

    /** A text that somebody wrote, by its length in characters. */
    public static String text(String text) {
        return "(" + text.codePointCount(0, text.length()) + " characters)";
    }
}
