package org.hejnal.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hejnal.platform.Settings;

/**
 * Counts on this node what applications read by themselves, until the counts are written down. A request only adds to a number
 * in memory; a node that dies takes the last seconds with it.
 */
@Singleton
public class ReadCounter {
    /** Counts that are held at once. */
    static final int MAX_KEYS = 10_000;

    /** Stands for the methods of an application for which there is no room. There are as many as applications. */
    static final String OTHERS = "*";

    private final Map<Counted, Long> counts = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Settings settings;

    @Inject
    public ReadCounter(Clock clock, Settings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /** What is counted by itself. */
    record Counted(long consumerId, String method, LocalDate day) {}

    /** Counts one call of a method, by its full name. */
    public void count(long consumerId, String method) {
        LocalDate day = clock.instant().atZone(settings.timeZone()).toLocalDate();
        Counted key = new Counted(consumerId, method, day);
        boolean fits = counts.size() < MAX_KEYS || counts.containsKey(key);
        counts.merge(fits ? key : new Counted(consumerId, OTHERS, day), 1L, Long::sum);
    }

    /** Takes all counts out. */
    Map<Counted, Long> take() {
        Map<Counted, Long> taken = new HashMap<>();
        for (Counted key : Set.copyOf(counts.keySet())) {
            Long count = counts.remove(key);
            if (count != null) {
                taken.put(key, count);
            }
        }
        return taken;
    }

    /** Gives back what could not be written down. */
    void giveBack(Map<Counted, Long> taken) {
        taken.forEach((key, count) -> counts.merge(key, count, Long::sum));
    }
}
