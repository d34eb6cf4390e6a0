package org.hejnal.delivery.bounce;

import jakarta.mail.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What has become of the messages of one run. */
final class ReadingTally {
    private final List<Message> done = new ArrayList<>();
    private final List<Message> aside = new ArrayList<>();
    private final Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
    private int failuresInARow;

    void add(Message message, Effect effect) {
        counts.merge(effect, 1, Integer::sum);
        failuresInARow = effect == Effect.LEFT ? failuresInARow + 1 : 0;
        if (effect.isPutAside()) {
            aside.add(message);
        } else if (effect != Effect.LEFT) {
            done.add(message);
        }
    }

    List<Message> done() {
        return done;
    }

    List<Message> aside() {
        return aside;
    }

    int failuresInARow() {
        return failuresInARow;
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    @Override
    public String toString() {
        return "%d failures, %d delays and %d complaints count; %d change nothing; %d prove nothing and %d cannot be read, which lie aside; %d are tried again"
                .formatted(
                        count(Effect.RETURNED),
                        count(Effect.DELAYED),
                        count(Effect.COMPLAINT),
                        count(Effect.NOTHING),
                        count(Effect.UNPROVEN),
                        count(Effect.UNREADABLE),
                        count(Effect.LEFT));
    }

    int count(Effect effect) {
        return counts.getOrDefault(effect, 0);
    }
}
