package org.hejnal.preference;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many people get more or less when a channel carries a type of events in another way. */
final class ImpactPolicy {
    private ImpactPolicy() {}

    static ChannelImpact judge(
            String channelId, boolean isConnected, Carriage before, Carriage after, Choosers choosers) {
        List<Map.Entry<Optional<Boolean>, Long>> kinds = List.of(
                Map.entry(Optional.of(true), choosers.on()),
                Map.entry(Optional.of(false), choosers.off()),
                Map.entry(Optional.empty(), choosers.undecided()));
        return new ChannelImpact(
                channelId,
                isConnected,
                count(kinds, before, after),
                count(kinds, after, before),
                after.isMandatory() && !before.isMandatory() ? choosers.all() : 0);
    }

    /** How many get it by the second and not by the first. */
    private static long count(List<Map.Entry<Optional<Boolean>, Long>> kinds, Carriage without, Carriage with) {
        return kinds.stream()
                .filter(kind -> with.reaches(kind.getKey()) && !without.reaches(kind.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
