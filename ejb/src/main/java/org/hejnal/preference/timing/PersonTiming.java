package org.hejnal.preference.timing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a person has chosen, and how many messages have come one by one on one of their days. */
@Entity
@Table(name = "person_timing")
class PersonTiming {
    private static final int MINUTES = 60;

    @Id
    @Column(name = "account_id")
    long accountId;

    @Column(name = "quiet_from")
    private @Nullable Short quietFrom;

    @Column(name = "quiet_until")
    private @Nullable Short quietUntil;

    @Column(name = "paused_until")
    private @Nullable Instant pausedUntil;

    @Column(name = "daily_cap")
    private @Nullable Short dailyCap;

    @Column(name = "singles_on")
    private @Nullable LocalDate singlesOn;

    @Column
    private int singles;

    protected PersonTiming() {}

    TimingView view() {
        Optional<QuietHours> quiet = quietFrom == null || quietUntil == null
                ? Optional.empty()
                : Optional.of(new QuietHours(time(quietFrom), time(quietUntil)));
        return new TimingView(
                quiet,
                Optional.ofNullable(pausedUntil),
                Optional.ofNullable(dailyCap).map(Short::intValue));
    }

    void change(TimingView view) {
        quietFrom = view.quietHours().map(hours -> minute(hours.from())).orElse(null);
        quietUntil = view.quietHours().map(hours -> minute(hours.until())).orElse(null);
        pausedUntil = view.pausedUntil().orElse(null);
        dailyCap = view.dailyCap().map(Integer::shortValue).orElse(null);
    }

    TimingPolicy policy(ZoneId zone, OptionalInt usualCap) {
        TimingView view = view();
        OptionalInt cap = dailyCap == null ? usualCap : OptionalInt.of(dailyCap);
        return new TimingPolicy(zone, view.quietHours(), view.pausedUntil(), cap);
    }

    /** How many places of a day are taken. A new zone may bring a day back; what has been counted then still counts. */
    int taken(LocalDate day) {
        return isOfNow(day) ? singles : 0;
    }

    void take(LocalDate day) {
        singles = taken(day) + 1;
        singlesOn = isOfNow(day) ? singlesOn : day;
    }

    /** No zone is two days ahead: what is later than that was counted by a clock that has been set back since. */
    private boolean isOfNow(LocalDate day) {
        return singlesOn != null && !singlesOn.isBefore(day) && !singlesOn.isAfter(day.plusDays(2));
    }

    private static LocalTime time(short minute) {
        return LocalTime.of(minute / MINUTES, minute % MINUTES);
    }

    private static short minute(LocalTime time) {
        return (short) (time.getHour() * MINUTES + time.getMinute());
    }
}
