package org.hejnal.delivery.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * On which days windows close. Every N days means the same days for everybody, counted from a Monday: weekly digests
 * come on Mondays, and it never matters when somebody chose or what was missed.
 */
final class DigestSchedulePolicy {
    static final LocalDate ANCHOR = LocalDate.of(1970, 1, 5);

    private DigestSchedulePolicy() {}

    /**
     * Returns the first day whose digest is still to come.
     *
     * @param after the digest comes later than this
     * @param days from one digest to the next, at least 1
     * @param closedOn the day of the last digest, which is never repeated
     */
    static LocalDate nextDay(Instant after, DigestTime time, int days, Optional<LocalDate> closedOn) {
        LocalDate earliest = after.atZone(time.zone()).toLocalDate();
        LocalDate day = onOrAfter(
                closedOn.map(closed -> closed.plusDays(1))
                        .filter(earliest::isBefore)
                        .orElse(earliest),
                days);
        while (!time.on(day).isAfter(after)) {
            day = day.plusDays(days);
        }
        return day;
    }

    private static LocalDate onOrAfter(LocalDate day, int days) {
        long passed = Math.floorMod(day.toEpochDay() - ANCHOR.toEpochDay(), (long) days);
        return passed == 0 ? day : day.plusDays(days - passed);
    }
}
