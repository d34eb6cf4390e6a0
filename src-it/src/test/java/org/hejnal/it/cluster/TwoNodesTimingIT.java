package org.hejnal.it.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hejnal.it.Hub;
import org.hejnal.it.Mailbox;
import org.hejnal.it.OwnCluster;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.Together;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two servers that lease at the same time give nobody more e-mails on a day than the person wants. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTimingIT {
    private static final int PEOPLE = 200;
    private static final int SENDS = 10;
    private static final int CAP = 3;

    private final Mailbox mails = new Mailbox();
    private final OwnCluster cluster = new OwnCluster("two-nodes-timing", 2, mails);
    private List<Hub> nodes = List.of();

    @BeforeAll
    void start() {
        nodes = cluster.start();
    }

    @AfterAll
    void stop() {
        cluster.close();
    }

    @Test
    void nobodyGetsMoreThanTheirCap() {
        Database database = new Database(nodes.get(0).database());
        Crowd crowd = Crowd.enter(database, PEOPLE);
        database.update(
                "INSERT INTO person_timing (account_id, daily_cap) SELECT id, ? FROM account WHERE id BETWEEN ? AND ?",
                CAP,
                crowd.firstId(),
                crowd.lastId());
        Map<String, String> form = Map.of("user_ids", crowd.ids(), "message_pl", "Uczelnia jutro nieczynna.");
        Together.call(
                SENDS,
                i -> UsosClient.of(nodes.get(i % 2).baseUrl(), "demo-admin", "demo-admin-secret")
                        .post("events2/send_notification", form));

        soon("all is settled")
                .atMost(Duration.ofMinutes(2))
                .until(() -> database.number(
                                "SELECT count(*) FROM delivery_status WHERE state IN ('sent', 'collected')"
                                        + " AND account_id BETWEEN ? AND ?",
                                crowd.firstId(),
                                crowd.lastId())
                        == PEOPLE * SENDS);
        assertThat(database.text(
                        "SELECT min(n) || ' ' || max(n) FROM (SELECT count(*) AS n FROM delivery WHERE state = 'sent'"
                                + " AND account_id BETWEEN ? AND ? GROUP BY account_id) AS each",
                        crowd.firstId(),
                        crowd.lastId()))
                .isEqualTo(CAP + " " + CAP);
        assertThat(mails.size()).isEqualTo(PEOPLE * CAP);
    }
}
