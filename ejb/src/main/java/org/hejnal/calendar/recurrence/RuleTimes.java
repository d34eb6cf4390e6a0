package org.hejnal.calendar.recurrence;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * The local times that a rule yields, one after another. Where the library finds nothing for about a thousand steps, it
 * ends by an exception; so does this, without one.
 */
final class RuleTimes {
    private final int nanos;
    private Optional<RecurrenceRuleIterator> iterator;
    private boolean gaveUp;

    /**
     * @param opening looks for the first one already
     * @param nanos the fraction of a second, which the library leaves out
     */
    RuleTimes(Supplier<RecurrenceRuleIterator> opening, int nanos) {
        this.nanos = nanos;
        this.iterator = Optional.empty();
        this.iterator = attempt(opening);
    }

    /** Leaves out what is before a local time. */
    void skipTo(LocalDateTime earliest) {
        read(times -> {
            times.fastForward(LocalRule.millis(earliest));
            return times;
        });
    }

    /** The next one; nothing at the end, or where the library has looked long enough for one. */
    Optional<LocalDateTime> next() {
        return read(
                times -> times.hasNext() ? LocalRule.local(times.nextMillis()).withNano(nanos) : null);
    }

    /** Whether the library found nothing for so long that it does not look any further. */
    boolean gaveUp() {
        return gaveUp;
    }

    private <T> Optional<T> read(Function<RecurrenceRuleIterator, @Nullable T> step) {
        return iterator.flatMap(times -> attempt(() -> step.apply(times)));
    }

    private <T> Optional<T> attempt(Supplier<@Nullable T> step) {
        try {
            return gaveUp ? Optional.empty() : Optional.ofNullable(step.get());
        } catch (IllegalArgumentException e) {
            gaveUp = true;
            return Optional.empty();
        }
    }
}
