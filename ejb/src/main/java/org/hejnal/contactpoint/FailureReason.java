package org.hejnal.contactpoint;

import org.hejnal.platform.OneLine;
import org.hejnal.platform.Shortened;

/** What the other side said of an address, in one line that is not too long. */
final class FailureReason {
    private static final int LONGEST = 300;

    private FailureReason() {}

    static String of(String said) {
        String line = OneLine.of(said).strip();
        return line.isEmpty() ? "No reason was given." : Shortened.to(LONGEST, line);
    }

    /** Why an address was taken out of use. */
    static String ofMany(String last) {
        return ContactPointPolicy.MOST_FAILURES + " failures for good in a row. The last: " + last;
    }
}
