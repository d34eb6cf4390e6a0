package org.hejnal.it.hejnal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.util.List;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

@HejnalTest
class ReadStateIT {

    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    private final UsosClient app = UsosClient.of(hub.baseUrl(), "demo", "demo-secret");
    private final long person = Crowd.enter(database, 1).firstId();
    private final UsosClient own = app.with(GrantedToken.enter(database, person));

    @Test
    void oneManyAndAllCanBeMarked() {
        List<String> ids = receive(own, person, 5);
        assertThat(unread(own)).isEqualTo(5);
        assertThat(marked(own, "id", ids.get(0))).isEqualTo(1);
        assertThat(marked(own, "ids", ids.get(0) + "|" + ids.get(1))).isEqualTo(1);
        assertThat(unread(own)).isEqualTo(3);
        assertThat(own.get("hejnal/notification?id=" + ids.get(0)).json().getBoolean("is_read"))
                .isTrue();
        assertThat(own.get("hejnal/notification?id=" + ids.get(2)).json().getBoolean("is_read"))
                .isFalse();

        Answer older = own.post("hejnal/mark_read", Map.of("all", "true", "up_to", ids.get(3)));
        assertThat(older.json().getInt("marked"))
                .as("the third of five stays, which came later")
                .isEqualTo(2);
        assertThat(marked(own, "all", "true")).isEqualTo(1);
        assertThat(unread(own)).isZero();
    }

    @Test
    void othersNotificationsAreUnknown() {
        String id = receive(own, person, 1).get(0);
        long stranger = Crowd.enter(database, 1).firstId();
        UsosClient other = app.with(GrantedToken.enter(database, stranger));
        String others = receive(other, stranger, 1).get(0);

        assertThat(other.get("hejnal/notification?id=" + id).json().getString("error"))
                .isEqualTo("object_not_found");
        assertThat(other.post("hejnal/mark_read", Map.of("ids", others + "|" + id))
                        .json()
                        .getString("error"))
                .isEqualTo("object_not_found");
        assertThat(marked(other, "all", "true")).isEqualTo(1);
        assertThat(unread(own)).isEqualTo(1);
    }

    @Test
    void exactlyOneWayOfNamingIsTaken() {
        for (Map<String, String> call :
                List.of(Map.<String, String>of(), Map.of("id", "1", "ids", "1"), Map.of("id", "1", "all", "true"))) {
            Answer answer = own.post("hejnal/mark_read", call);
            assertThat(answer.json().getString("error")).isEqualTo("param_invalid");
        }
    }

    /** Sends so many notifications to the client's person and answers their ids, the newest first. */
    private List<String> receive(UsosClient client, long user, int number) {
        for (int i = 0; i < number; i++) {
            admin.post(
                    "events2/send_notification",
                    Map.of("user_id", String.valueOf(user), "message_pl", "x", "event_type_id", "news"));
        }
        soon().until(() -> unread(client) == number);
        return client.get("events2/latest_notifications").json().getList("id");
    }

    private static int unread(UsosClient client) {
        return client.get("hejnal/unread_count").json().getInt("unread_count");
    }

    private static int marked(UsosClient client, String argument, String value) {
        return client.post("hejnal/mark_read", Map.of(argument, value)).json().getInt("marked");
    }
}
