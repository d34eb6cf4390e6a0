package org.hejnal.it.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** A mail server that refuses us is out of order; that is no reason to give up on anybody. */
@HejnalTest
class RefusedSenderIT {
    private static final int PEOPLE = 3;

    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final Crowd crowd = Crowd.enter(database, PEOPLE);

    @Test
    void nothingIsGivenUpWhileTheMailServerWantsAPassword() {
        hub.mails().refuseSender(530);
        try {
            UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret")
                    .post("events2/send_notification", Map.of("user_ids", crowd.ids(), "message_pl", "Dojdzie."));
            soon().until(() -> count("state = 'due' AND next_at > now()") == PEOPLE);
        } finally {
            hub.mails().acceptSender();
        }
        database.update(
                "UPDATE delivery SET next_at = now() WHERE account_id BETWEEN ? AND ?",
                crowd.firstId(),
                crowd.firstId() + PEOPLE - 1);
        soon().until(() -> count("state = 'sent'") == PEOPLE);
        assertThat(hub.mails().to(Crowd.address(crowd.firstId()))).hasSize(1);
    }

    private long count(String condition) {
        return database.number(
                "SELECT count(*) FROM delivery WHERE account_id BETWEEN ? AND ? AND " + condition,
                crowd.firstId(),
                crowd.firstId() + PEOPLE - 1);
    }
}
