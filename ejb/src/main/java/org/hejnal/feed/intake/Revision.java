package org.hejnal.feed.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which state of a component a file has (RFC 5545, 3.8.7), so that the newest wins whatever comes first.
 *
 * @param sequence SEQUENCE; absent for what has not come from a file, or came before revisions were kept
 * @param modified LAST-MODIFIED
 * @param stamped DTSTAMP: when the file was made, or as LAST-MODIFIED
 * @param isDate whether it is a date beside a rule, of which the series' component tells
 * @param digest of everything else that its component says
 */
public record Revision(
        Optional<Integer> sequence,
        Optional<Instant> modified,
        Optional<Instant> stamped,
        boolean isDate,
        String digest) {
    public Revision {
        modified = modified.map(at -> at.truncatedTo(ChronoUnit.SECONDS));
        stamped = stamped.map(at -> at.truncatedTo(ChronoUnit.SECONDS));
    }

    /** Of what was written here, and when: a file that is newer than that was changed elsewhere since. */
    static Revision ofOwn(Instant modifiedAt) {
        return new Revision(Optional.empty(), Optional.of(modifiedAt), Optional.empty(), false, "");
    }

    /** The same of a date beside the rule of the series that this is of. */
    Revision ofDate() {
        return new Revision(sequence, modified, stamped, true, digest);
    }

    /** Whether it is known what the component said; not so of what was written here. */
    boolean isOfFile() {
        return !digest.isEmpty();
    }

    /** Whether both say the same, whenever they were written. */
    boolean saysTheSameAs(Revision other) {
        return digest.equals(other.digest) && isDate == other.isDate;
    }

    /** Whether this is the state to keep of a component of which the other is known. */
    boolean isNewerThan(Revision known) {
        if (saysTheSameAs(known)) {
            return false;
        }
        int order = compareTo(known);
        if (isDate != known.isDate) {
            // What differs counts for more than a date that the series names.
            return isDate ? order > 0 : order >= 0;
        }
        return order > 0 || (order == 0 && isUndated(known));
    }

    /** By SEQUENCE, then by the first of the times that both have; 0 where nothing tells. */
    int compareTo(Revision other) {
        int order = compare(sequence, other.sequence);
        order = order != 0 ? order : compare(modified, other.modified);
        order = order != 0 ? order : compare(stamped, other.stamped);
        return order != 0 ? order : compare(latest(), other.latest());
    }

    /**
     * Whether an occurrence that differed is of an older state than a series that does not name it: so it differs no more.
     * Files are compared by when they were made, as one of many may have been edited before its series.
     */
    boolean isOutdatedBy(Revision series) {
        int order = compare(sequence, series.sequence);
        order = order != 0 ? order : compare(stamped, series.stamped);
        boolean isStamped = stamped.isPresent() && series.stamped.isPresent();
        return (order != 0 || isStamped ? order : compare(latest(), series.latest())) < 0;
    }

    /** Of files that tell nothing of their time the one that comes is the newer one. */
    private boolean isUndated(Revision other) {
        return latest().isEmpty() && other.latest().isEmpty();
    }

    private Optional<Instant> latest() {
        return modified.or(() -> stamped);
    }

    private static <T extends Comparable<T>> int compare(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent()
                ? Comparator.<T>naturalOrder().compare(one.get(), other.get())
                : 0;
    }
}
