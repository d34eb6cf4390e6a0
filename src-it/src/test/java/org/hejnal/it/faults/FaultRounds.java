package org.hejnal.it.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hejnal.it.client.Crowd;
import org.junit.jupiter.api.DynamicTest;

/** Sends to crowds, one after the other; something else breaks in the middle of each. What came is counted at the relay. */
final class FaultRounds {
    private static final Duration PAST_EVERY_LEASE = Duration.ofSeconds(61);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);

    private final Scene scene;
    private final int people;

    /** @param people how many each send is for */
    FaultRounds(Scene scene, int people) {
        this.scene = scene;
        this.people = people;
    }

    /**
     * Each fault so many times, in turns.
     *
     * @param only a part of the names of those that are wanted
     */
    Stream<DynamicTest> each(int times, String only) {
        List<Fault> faults = new Faults(scene)
                .all().stream().filter(fault -> fault.name().contains(only)).toList();
        return IntStream.rangeClosed(1, times)
                .boxed()
                .flatMap(time -> faults.stream()
                        .map(fault -> DynamicTest.dynamicTest(fault.name() + " " + time, () -> run(fault))));
    }

    private void run(Fault fault) {
        Crowd crowd = Crowd.enter(scene.database(), people);
        long begun = System.nanoTime();
        scene.send(crowd);
        scene.awaitMore(people / 10);
        fault.strike().run();
        int mostDoubles = fault.mostDoubles().getAsInt();
        fault.heal().run();
        settle(crowd);
        scene.resetClock();
        int doubles = scene.relay().doubles(crowd);
        assertThat(inboxes(crowd)).as("entries of inboxes").isEqualTo(people);
        FaultReport.line(
                "%-28s %,7d people, %,7d e-mails, %3d doubles (at most %d), %4d s",
                fault.name(),
                people,
                people + doubles,
                doubles,
                mostDoubles,
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        assertThat(doubles).as("doubles").isBetween(0, mostDoubles);
    }

    /** Where nothing moves, the next attempt is some time away, or a lease of a server that was killed: it gets later. */
    private void settle(Crowd crowd) {
        AtomicInteger seen = new AtomicInteger(-1);
        AtomicReference<Duration> later = new AtomicReference<>(PAST_EVERY_LEASE);
        soon("all is over")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(BETWEEN_LOOKS)
                .until(() -> {
                    boolean isOver = scene.isOver(crowd);
                    if (!isOver
                            && seen.getAndSet(scene.relay().size())
                                    == scene.relay().size()) {
                        // Twice as far each time: after a clock that was an hour ahead it is an hour.
                        scene.goOn(later.getAndUpdate(step -> step.multipliedBy(2)));
                    }
                    return isOver;
                });
    }

    private long inboxes(Crowd crowd) {
        return scene.database()
                .number(
                        "SELECT count(*) FROM inbox_entry WHERE account_id BETWEEN ? AND ?",
                        crowd.firstId(),
                        crowd.lastId());
    }
}
