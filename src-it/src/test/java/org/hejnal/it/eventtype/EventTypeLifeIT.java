package org.hejnal.it.eventtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** The life of a type of events, by methods: it is added, changed after a look at whom that touches, retired, revived. */
@HejnalTest
class EventTypeLifeIT {
    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    private final UsosClient app = UsosClient.of(hub.baseUrl(), "demo", "demo-secret");
    private final String type = "t-" + UUID.randomUUID().toString().substring(0, 13);
    private final Crowd crowd = Crowd.enter(database, 6);
    private final UsosClient person = app.with(GrantedToken.enter(database, crowd.firstId()));

    @Test
    void aNewTypeWorksAtOnceWithItsParts() {
        assertThat(create(Map.of(
                                "name_en", "Library",
                                "description_pl", "Terminy zwrotów",
                                "channels", "inbox|email",
                                "default_channels", "inbox",
                                "schedules", "immediately|daily",
                                "behind_id", "custom"))
                        .body())
                .isEqualTo("{}");
        JsonPath shown = admin.get("events2/event_type?id=" + type
                        + "&fields=name|description|is_enabled|is_mandatory|send_by_default"
                        + "|channels[channel[id]|send_by_default]|schedules[id]")
                .json();
        assertThat(shown.getString("name.en")).isEqualTo("Library");
        assertThat(shown.getString("description.pl")).isEqualTo("Terminy zwrotów");
        assertThat(shown.getBoolean("is_enabled")).isTrue();
        assertThat(shown.getBoolean("is_mandatory")).isFalse();
        assertThat(shown.getList("channels.channel.id")).containsExactly("inbox", "email");
        assertThat(shown.getList("channels.send_by_default")).containsExactly(true, false);
        assertThat(shown.getList("schedules.id")).containsExactly(type + ":immediately", type + ":daily");
        List<String> order =
                admin.get("events2/event_types_index?fields=id").json().getList("id");
        assertThat(order.indexOf(type)).isEqualTo(order.indexOf("custom") + 1);

        send();
        soon().until(() -> inbox() == 1);
        assertThat(database.text(
                        "SELECT string_agg(action, ' ' ORDER BY id) FROM audit_entry WHERE target_id LIKE ?",
                        type + "%"))
                .isEqualTo("event_type.create event_channel.create event_channel.create event_schedule.create"
                        + " event_schedule.create");
    }

    @Test
    void withoutMoreANewTypeGoesToTheInboxAtOnce() {
        create(Map.of());
        JsonPath shown = admin.get(
                        "events2/event_type?id=" + type + "&fields=channels[id]|schedules[id]|send_by_default")
                .json();
        assertThat(shown.getList("channels.id")).containsExactly(type + ":inbox");
        assertThat(shown.getList("schedules.id")).containsExactly(type + ":immediately");
        assertThat(shown.getBoolean("send_by_default")).isTrue();
        List<String> order =
                admin.get("events2/event_types_index?fields=id").json().getList("id");
        assertThat(order).last().isEqualTo(type);
    }

    @Test
    void whatIsWrongIsNamedAndChangesNothing() {
        assertThat(create(Map.of("event_type_id", "no spaces")).text("message")).contains("'event_type_id'", "1 to 24");
        assertThat(create(Map.of("name_pl", " ")).text("message")).contains("'name_pl'");
        assertThat(create(Map.of("channels", "inbox|pigeon")).text("error")).isEqualTo("object_not_found");
        assertThat(create(Map.of("schedules", "never")).text("error")).isEqualTo("object_not_found");
        assertThat(create(Map.of("behind_id", "nothing")).text("error")).isEqualTo("object_not_found");
        assertThat(create(Map.of("default_channels", "email")).text("message")).contains("'default_channels'");
        assertThat(database.number("SELECT count(*) FROM event_type WHERE id = ?", type))
                .isZero();
        create(Map.of());
        assertThat(create(Map.of()).text("reason")).isEqualTo("event_type_exists");
    }

    /** The numbers are what becomes of the rule that delivery goes by. */
    @Test
    void aPreviewSaysWhomTheChangeTouches() {
        create(Map.of("channels", "inbox|email", "default_channels", "inbox"));
        choose(0, "inbox", true);
        choose(1, "inbox", false);
        choose(2, "email", true);
        choose(3, "email", false);
        choose(4, "inbox", false);
        database.update("UPDATE account SET is_active = false WHERE id = ?", crowd.firstId() + 4);
        for (Map<String, String> change : List.of(
                Map.of("is_mandatory", "true"),
                Map.of("is_enabled", "false"),
                Map.of("is_enabled", "true", "is_mandatory", "false"),
                Map.of("send_by_default", "false"),
                Map.of("send_by_default", "true", "is_mandatory", "true"),
                Map.of("is_mandatory", "false"),
                Map.of("channel_id", "email", "send_by_default", "true"),
                Map.of("channel_id", "email", "is_enabled", "false"),
                Map.of("channel_id", "inbox", "is_mandatory", "true"))) {
            assertSaysWhatBecomes(change);
        }
        assertThat(preview(Map.of("channel_id", "sms", "is_mandatory", "true")).text("reason"))
                .isEqualTo("channel_not_connected");
        assertThat(preview(Map.of("channel_id", "pigeon")).text("error")).isEqualTo("object_not_found");
        assertThat(preview(Map.of("event_type_id", "nothing")).text("error")).isEqualTo("object_not_found");
        assertThat(preview(Map.of("event_type_id", "one_time_code", "is_mandatory", "false"))
                        .text("error"))
                .isEqualTo("param_invalid");
    }

    @Test
    void whatPeopleGetInByStaysInUse() {
        for (String needed : List.of("one_time_code", "password", "contact_point")) {
            for (Answer refused : List.of(
                    admin.post("hejnal/retire_event_type", Map.of("event_type_id", needed)),
                    admin.post(
                            "events2/update_event_type",
                            Map.of(
                                    "body",
                                    "{\"id\": \"" + needed + "\", \"is_enabled\": false}",
                                    "as_user_id",
                                    "1000")),
                    admin.post(
                            "events2/update_event_channel",
                            Map.of(
                                    "body",
                                    "{\"id\": \"" + needed + ":email\", \"is_enabled\": false}",
                                    "as_user_id",
                                    "1000")),
                    preview(Map.of("event_type_id", needed, "is_enabled", "false")),
                    preview(Map.of("event_type_id", needed, "channel_id", "email", "is_enabled", "false")))) {
                assertThat(refused.text("reason")).as(refused.body()).isEqualTo("event_type_needed");
            }
        }
        assertThat(database.number("SELECT count(*) FROM event_type WHERE id IN ('one_time_code', 'password')"
                        + " AND is_enabled"))
                .isEqualTo(2);
    }

    @Test
    void whatIsRetiredReachesNobodyAndComesBackWithWhatPeopleChose() {
        create(Map.of("channels", "inbox|email"));
        choose(0, "email", false);
        for (int i = 0; i < 2; i++) {
            assertThat(change("retire").body()).isEqualTo("{\"is_changed\":" + (i == 0) + "}");
        }
        soon().until(() -> preferences().isEmpty());
        Answer refused = person.post(
                "events2/update_user_preference",
                Map.of("body", "{\"event_channel\": \"" + type + ":inbox\", \"is_enabled\": false}"));
        assertThat(refused.text("reason")).isEqualTo("event_type_retired");
        assertThat(person.get("events2/event_preference?event_channel_id=" + type + ":inbox")
                        .text("reason"))
                .isEqualTo("event_type_retired");
        assertThat(admin.get("events2/event_types_index?fields=id|is_enabled")
                        .json()
                        .getBoolean("find { it.id == '" + type + "' }.is_enabled"))
                .isFalse();
        String send = send();
        soon().until(() -> database.number(
                        "SELECT count(*) FROM notification WHERE id = ? AND state = 'distributed'", Long.valueOf(send))
                == 1);
        assertThat(inbox()).isZero();

        for (int i = 0; i < 2; i++) {
            change("revive");
        }
        soon().until(() -> preferences().size() == 2);
        assertThat(person.get("events2/user_preferences?fields=id|is_enabled")
                        .json()
                        .getBoolean("find { it.id == '" + type + ":email' }.is_enabled"))
                .isFalse();
        send();
        soon().until(() -> inbox() == 1);
        assertThat(database.text(
                        "SELECT string_agg(value_after ->> 'is_enabled', ' ' ORDER BY id) FROM audit_entry"
                                + " WHERE target_id = ? AND action = 'event_type.update'",
                        type))
                .isEqualTo("false true");
    }

    private void assertSaysWhatBecomes(Map<String, String> change) {
        JsonPath said = preview(change).json();
        assertThat(said.getLong("people")).isEqualTo(database.number("SELECT count(*) FROM account WHERE is_active"));
        Map<String, Set<String>> before = Map.of("inbox", reached("inbox"), "email", reached("email"));
        Map<String, Set<String>> bound = Map.of("inbox", bound("inbox"), "email", bound("email"));
        apply(change);
        List<Map<String, Object>> channels = said.getList("channels");
        assertThat(channels).hasSize(change.containsKey("channel_id") ? 1 : 2);
        for (Map<String, Object> channel : channels) {
            String id = Objects.requireNonNull((String) channel.get("channel_id"));
            Set<String> reachedBefore = Objects.requireNonNull(before.get(id));
            Set<String> boundBefore = Objects.requireNonNull(bound.get(id));
            assertThat(channel)
                    .as(change + " on " + id)
                    .containsEntry("get_more", missing(reached(id), reachedBefore))
                    .containsEntry("get_less", missing(reachedBefore, reached(id)))
                    .containsEntry("become_mandatory", missing(bound(id), boundBefore))
                    .containsEntry("is_connected", true);
        }
    }

    private static int missing(Set<String> of, Set<String> in) {
        Set<String> left = new HashSet<>(of);
        left.removeAll(in);
        return left.size();
    }

    private Set<String> reached(String channel) {
        return people("is_sent", channel);
    }

    private Set<String> bound(String channel) {
        return people("is_sent AND is_mandatory", channel);
    }

    private Set<String> people(String condition, String channel) {
        String ids = database.text(
                "SELECT coalesce(string_agg(account_id::text, ','), '') FROM effective_preference("
                        + "ARRAY(SELECT id FROM account), ?) WHERE channel_id = ? AND " + condition,
                type,
                channel);
        return ids.isEmpty() ? Set.of() : Set.of(ids.split(","));
    }

    private void apply(Map<String, String> change) {
        StringBuilder body = new StringBuilder();
        change.forEach((name, value) -> {
            if (!name.equals("channel_id")) {
                body.append(", \"").append(name).append("\": ").append(value);
            }
        });
        String id = change.containsKey("channel_id") ? type + ":" + change.get("channel_id") : type;
        String method = change.containsKey("channel_id") ? "update_event_channel" : "update_event_type";
        assertThat(admin.post(
                                "events2/" + method,
                                Map.of("body", "{\"id\": \"" + id + "\"" + body + "}", "as_user_id", "1000"))
                        .body())
                .isEqualTo("{}");
    }

    private void choose(int index, String channel, boolean isEnabled) {
        database.update(
                "INSERT INTO user_preference (account_id, event_type_id, channel_id, is_enabled, updated_at)"
                        + " VALUES (?, ?, ?, ?, now())",
                crowd.firstId() + index,
                type,
                channel,
                isEnabled);
    }

    private List<Object> preferences() {
        return person.get("events2/user_preferences?fields=id")
                .json()
                .getList("findAll { it.id.startsWith('" + type + ":') }");
    }

    private String send() {
        return admin.post(
                        "events2/send_notification",
                        Map.of(
                                "user_id",
                                "" + crowd.firstId(),
                                "event_type_id",
                                type,
                                "message_pl",
                                "Próba",
                                "return_id",
                                "true"))
                .text("send_id");
    }

    private long inbox() {
        return database.number("SELECT count(*) FROM inbox_entry WHERE account_id = ?", crowd.firstId());
    }

    private Answer create(Map<String, String> more) {
        Map<String, String> arguments = new HashMap<>(Map.of("event_type_id", type, "name_pl", "Próba"));
        arguments.putAll(more);
        return admin.post("hejnal/create_event_type", arguments);
    }

    private Answer preview(Map<String, String> change) {
        Map<String, String> arguments = new HashMap<>(Map.of("event_type_id", type));
        arguments.putAll(change);
        return admin.post("hejnal/preview_event_type", arguments);
    }

    private Answer change(String verb) {
        return admin.post("hejnal/" + verb + "_event_type", Map.of("event_type_id", type));
    }
}
