package org.hejnal.it.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnCluster;
import org.hejnal.it.Report;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Of two nodes the one that has accepted a send is killed; the next time it is the other. */
class NodeFaults {
    private static final int PEOPLE = 10_000;

    private static Tally relay;
    private static OwnCluster cluster;
    private static List<Hub> nodes;

    @BeforeAll
    static void start() {
        relay = new Tally();
        cluster = new OwnCluster("node-faults", 2, relay);
        nodes = cluster.start();
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @RepeatedTest(4)
    void theOtherNodeGoesOn(RepetitionInfo repetition) {
        int victim = repetition.getCurrentRepetition() % nodes.size();
        int survivor = nodes.size() - 1 - victim;
        Crowd crowd = Crowd.enter(database(), PEOPLE);
        int before = relay.size();
        send(nodes.get(victim), crowd);
        soon("a part is sent").until(() -> relay.size() - before >= PEOPLE / 5);
        cluster.kill(victim);
        AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);
        Leftovers.settle(
                relay::size,
                () -> isOver(crowd),
                later -> cluster.clock(survivor).moveTo(Instant.now().plus(offset.updateAndGet(later::plus))));
        cluster.clock(survivor).moveTo(Instant.now());
        int doubles = relay.doubles(crowd);
        Report.FAULTS.line(
                "%-28s %,7d people, %3d doubles (at most %d)",
                "one node of two killed", PEOPLE, doubles, Fault.SENDERS);
        assertThat(doubles).as("doubles").isBetween(0, Fault.SENDERS);
        cluster.restart(victim);
    }

    private static boolean isOver(Crowd crowd) {
        return database()
                        .number(
                                "SELECT count(*) FROM delivery WHERE state IN ('due', 'leased')"
                                        + " AND account_id BETWEEN ? AND ?",
                                crowd.firstId(),
                                crowd.lastId())
                == 0;
    }

    private static void send(Hub node, Crowd crowd) {
        Map<String, String> form = Map.of("user_ids", crowd.ids(), "message_pl", "Uczelnia jutro nieczynna.");
        UsosClient sender = UsosClient.of(node.baseUrl(), "demo-admin", "demo-admin-secret");
        assertThat(sender.post("events2/send_notification", form).status()).isEqualTo(200);
    }

    private static Database database() {
        return new Database(nodes.get(0).database());
    }
}
