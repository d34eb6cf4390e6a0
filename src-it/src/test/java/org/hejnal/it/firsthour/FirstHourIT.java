package org.hejnal.it.firsthour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.util.Map;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** An installation without demo data does the first thing that the pages for administrators tell of. */
class FirstHourIT {
    private static final String OPERATION = "administrators/operation.md";

    @Test
    void whoEntersAnApplicationAndAPersonCanSend() {
        try (OwnHub own = new OwnHub("first-hour")) {
            Hub hub = own.start(Map.of("HEJNAL_DEMO_DATA", ""));
            Database database = new Database(hub.database());
            ShownCode.of(OPERATION, "sql").forEach(database::update);

            Answer answer = UsosClient.of(hub.baseUrl(), "library", "a long random text")
                    .post("events2/send_notification", Map.of("user_id", "1", "message_pl", "Twoja książka czeka."));
            assertThat(answer.body()).isEqualTo("{}");
            soon().until(() -> !hub.mails().to("anna@example.edu").isEmpty());
        }
    }
}
