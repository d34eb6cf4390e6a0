package org.hejnal.it.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hejnal.it.Report;
import org.hejnal.it.client.Crowd;
import org.junit.jupiter.api.DynamicTest;

/**
 * Sends to crowds by e-mail and by a topic, and lets the broker be no good in the middle of each. Counted are what comes to the
 * subscriber, and the e-mails that come while the broker is no good. How long calls take then is told, as a ratio.
 */
final class BrokerRounds {
    private static final int CALLS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final BrokerScene scene;
    private final int people;
    private final Duration away;

    /**
     * @param people how many each send is for
     * @param seconds for how long the broker is no good at least
     */
    BrokerRounds(BrokerScene scene, int people, int seconds) {
        this.scene = scene;
        this.people = people;
        away = Duration.ofSeconds(seconds);
    }

    Stream<DynamicTest> each(int times, String only) {
        List<Fault> faults = List.of(killed(), frozen(), full()).stream()
                .filter(fault -> fault.name().contains(only))
                .toList();
        return IntStream.rangeClosed(1, times)
                .boxed()
                .flatMap(time -> faults.stream()
                        .map(fault -> DynamicTest.dynamicTest(fault.name() + " " + time, () -> run(fault))));
    }

    private Fault killed() {
        return exact(
                "broker killed",
                () -> scene.broker().kill(),
                () -> scene.broker().start());
    }

    private Fault frozen() {
        return exact(
                "broker frozen",
                () -> scene.broker().freeze(),
                () -> scene.broker().thaw());
    }

    /** Any disk has more than one in a hundred in use. */
    private Fault full() {
        return exact("broker's disk full", () -> restart(1), () -> restart(90));
    }

    private void restart(int percent) {
        scene.broker().kill();
        scene.broker().limitDisk(percent);
        scene.broker().start();
    }

    /** The broker drops what it has had. */
    private static Fault exact(String name, Runnable strike, Runnable heal) {
        return new Fault(name, strike, heal, () -> 0);
    }

    private void run(Fault fault) throws IOException, InterruptedException {
        double before = medianMillis();
        Crowd crowd = Crowd.enter(scene.database(), people);
        long begun = System.nanoTime();
        String id = scene.send(crowd);
        soon("a part is published").until(() -> scene.published(crowd) > people / 20);
        fault.strike().run();
        long struck = System.nanoTime();
        long publishedMeanwhile;
        double meanwhile;
        try {
            soon("e-mails go on").atMost(PATIENCE).until(() -> scene.emailed(crowd) == people);
            publishedMeanwhile = scene.published(crowd);
            meanwhile = medianMillis();
            soon("the broker has been away for long")
                    .atMost(away.plusMinutes(1))
                    .until(() -> System.nanoTime() - struck >= away.toNanos());
        } finally {
            fault.heal().run();
        }
        Leftovers.settle(() -> scene.published(crowd), () -> scene.published(crowd) == people, scene::goOn);
        scene.resetClock();
        List<String> come = scene.fetch().stream()
                .filter(message -> message.getString("id").equals(id))
                .map(message -> message.getString("user_id"))
                .toList();
        int doubles = come.size() - new HashSet<>(come).size();
        Report.FAULTS.line(
                "%-28s %,7d people, %,7d messages, %d doubles, %,d e-mails doubled; %,d of the messages published before; calls"
                        + " took %.2f times as long meanwhile; %4d s",
                fault.name(),
                people,
                come.size(),
                doubles,
                scene.relay().doubles(crowd),
                publishedMeanwhile,
                meanwhile / before,
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        assertThat(publishedMeanwhile).as("messages when it broke").isLessThan(people);
        assertThat(new HashSet<>(come)).as("people whose message came").hasSize(people);
        assertThat(doubles).as("messages twice").isZero();
        assertThat(scene.relay().doubles(crowd)).as("e-mails twice").isZero();
    }

    /** Of calls that send something to one, in thousandths of a second. */
    private double medianMillis() {
        Crowd one = Crowd.enter(scene.database(), 1);
        double[] all = DoubleStream.generate(() -> {
                    long begun = System.nanoTime();
                    scene.send(one);
                    return (System.nanoTime() - begun) / 1e6;
                })
                .limit(CALLS)
                .sorted()
                .toArray();
        return all[CALLS / 2];
    }
}
