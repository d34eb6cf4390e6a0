package org.hejnal.it.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.time.Duration;
import org.hejnal.it.Report;
import org.hejnal.it.client.Crowd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A hundred thousand e-mails wait for a relay that answers nobody. Somebody is sent something alone. */
class BacklogFaults {
    private static final int WAITING = 100_000;

    /** The e-mail to the one comes before this one of those that waited. */
    private static final int LATEST = 200;

    private static Scene scene;

    @BeforeAll
    static void start() {
        scene = new Scene("backlog");
    }

    @AfterAll
    static void stop() {
        scene.close();
    }

    @Test
    void oneIsBehindNoHundredThousand() {
        Crowd crowd = Crowd.enter(scene.database(), WAITING);
        Crowd one = Crowd.enter(scene.database(), 1);
        scene.relay().hang();
        scene.send(crowd);
        soon("all wait").atMost(Duration.ofMinutes(3)).until(() -> scene.waiting(crowd) == WAITING);
        scene.send(one);
        soon("the one waits").until(() -> scene.waiting(one) == 1);

        int before = scene.relay().size();
        scene.relay().recover();
        soon("the hub tries again").atMost(Duration.ofMinutes(3)).until(() -> scene.isOver(one));
        int place = scene.relay().placeOf(Crowd.address(one.firstId())) - before;
        soon("all is over").atMost(Duration.ofMinutes(10)).until(() -> scene.isOver(crowd));
        int doubles = scene.relay().doubles(crowd);
        Report.FAULTS.line("one behind %,d: place %d, %d doubles", WAITING, place, doubles);
        assertThat(place).isBetween(0, LATEST);
    }
}
