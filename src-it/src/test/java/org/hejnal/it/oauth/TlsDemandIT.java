package org.hejnal.it.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.ServerProperty;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** Outside of loopback, what is secret travels through TLS or not at all. */
@HejnalTest
class TlsDemandIT {
    private final Hub hub = Hub.main();
    private final UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");

    @Test
    void methodsThatDemandTlsAreRefusedOverPlainHttp() {
        try (ServerProperty demand = ServerProperty.set("hejnal.tls-required", "true", "false")) {
            assertSecureRequired(admin.post("events2/send_notification", Map.of("user_id", "1001", "message_pl", "x")));
            assertSecureRequired(admin.get("events2/latest_notifications?as_user_id=1001"));
            assertThat(admin.get("events2/event_types_index").status()).isEqualTo(200);
            assertThat(OAuthCall.requestToken(hub, "oob", "").send().statusCode())
                    .isEqualTo(400);
        }
        assertThat(admin.get("events2/latest_notifications?as_user_id=1001").status())
                .isEqualTo(200);
    }

    private static void assertSecureRequired(Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getString("error")).isEqualTo("method_forbidden");
        assertThat(answer.json().getString("reason")).isEqualTo("secure_required");
    }
}
