package org.hejnal.delivery.spine;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.hejnal.delivery.channel.InstalledChannels;

/**
 * Holds this node to what a channel may send in a minute. Nobody waits in it: what may not go yet is not leased. Nobody saves
 * up more than a second's share and one.
 */
@Singleton
public class ChannelPace {
    private static final double MINUTE = Duration.ofMinutes(1).toMillis();
    private static final int SECONDS = 60;

    private final Map<String, Budget> budgets = new HashMap<>();
    private final InstalledChannels channels;
    private final Clock clock;

    private record Budget(double deliveries, Instant at) {}

    @Inject
    ChannelPace(InstalledChannels channels, Clock clock) {
        this.channels = channels;
        this.clock = clock;
    }

    /** Returns how many deliveries may be leased now, at most the given number. */
    synchronized int available(String channelId, int most) {
        OptionalInt limit = channels.get(channelId).perMinute();
        return limit.isEmpty()
                ? most
                : (int) Math.min(most, budget(channelId, limit.getAsInt()).deliveries());
    }

    /** Counts deliveries that have been leased, also those that did not ask: they are made up for later. */
    synchronized void count(String channelId, long leased) {
        channels.get(channelId)
                .perMinute()
                .ifPresent(limit -> budgets.computeIfPresent(
                        channelId, (id, budget) -> new Budget(budget.deliveries() - leased, budget.at())));
    }

    private Budget budget(String channelId, int perMinute) {
        Instant now = clock.instant();
        double full = 1.0 + (double) perMinute / SECONDS;
        return budgets.compute(channelId, (id, budget) -> {
            if (budget == null) {
                return new Budget(full, now);
            }
            double earned = Math.max(0, Duration.between(budget.at(), now).toMillis()) * perMinute / MINUTE;
            return new Budget(Math.min(full, budget.deliveries() + earned), now);
        });
    }
}
