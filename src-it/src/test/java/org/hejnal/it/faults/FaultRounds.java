package org.hejnal.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hejnal.it.Report;
import org.hejnal.it.client.Crowd;
import org.junit.jupiter.api.DynamicTest;

/** Sends to crowds, one after the other; something else breaks in the middle of each. What came is counted at the relay. */
final class FaultRounds {
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
        assertThat(faults).as("faults with '%s' in their names", only).isNotEmpty();
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
        Leftovers.settle(scene.relay()::size, () -> scene.isOver(crowd), scene::goOn);
        scene.resetClock();
        int doubles = scene.relay().doubles(crowd);
        assertThat(inboxes(crowd)).as("entries of inboxes").isEqualTo(people);
        Report.FAULTS.line(
                "%-28s %,7d people, %,7d e-mails, %3d doubles (at most %d), %4d s",
                fault.name(),
                people,
                people + doubles,
                doubles,
                mostDoubles,
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        assertThat(doubles).as("doubles").isBetween(0, mostDoubles);
    }

    private long inboxes(Crowd crowd) {
        return scene.database()
                .number(
                        "SELECT count(*) FROM inbox_entry WHERE account_id BETWEEN ? AND ?",
                        crowd.firstId(),
                        crowd.lastId());
    }
}
