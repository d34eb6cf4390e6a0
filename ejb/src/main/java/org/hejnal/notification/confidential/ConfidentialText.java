package org.hejnal.notification.confidential;

import java.time.Instant;
import org.hejnal.platform.LangDict;

/**
 * What only the notified person may read. It goes out on channels that reach the person alone, and is kept no longer
 * than until then.
 *
 * @param text the Polish one is required
 * @param expiresAt when it is of no use any more, and is not sent even if it has not been yet
 */
public record ConfidentialText(LangDict text, Instant expiresAt) {
    public ConfidentialText {
        if (text.pl() == null) {
            throw new IllegalArgumentException("no Polish text");
        }
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "ConfidentialText[...]";
    }
}
