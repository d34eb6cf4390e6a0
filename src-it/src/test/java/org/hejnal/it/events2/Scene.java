package org.hejnal.it.events2;

import static org.hejnal.it.client.Waiting.soon;

import java.util.Map;
import java.util.UUID;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;

/**
 * A group of a test's own with an editor and a member, a statement to it that names both, an administrator, and a type of
 * event. Calls that are good are made of these.
 */
final class Scene {
    private static final int ROOM_FOR_CODES = 1000;

    private final Hub hub;
    private final Database database;
    private final long lecturer;
    private final String group = "E" + UUID.randomUUID().toString().substring(0, 8);
    private final String type = "e." + UUID.randomUUID().toString().substring(0, 8);
    private final String statement;
    private int fresh = 0;

    Scene(Hub hub) {
        this.hub = hub;
        this.database = new Database(hub.database());
        this.lecturer = Crowd.reserve(ROOM_FOR_CODES);
        Crowd.enter(database, lecturer, 3);
        database.update("UPDATE account SET events_administrator = true WHERE id = ?", administrator());
        database.update("INSERT INTO user_group (id, parent_id, name_pl) VALUES (?, '', 'Próba')", group);
        database.update(
                "INSERT INTO group_member VALUES (?, ?, true), (?, ?, false)", group, lecturer, group, student());
        database.update("INSERT INTO event_type (id, position, name_pl) VALUES (?, -1, 'Próba')", type);
        database.update(
                "INSERT INTO event_channel (event_type_id, channel_id) VALUES (?, 'inbox'), (?, 'email')", type, type);
        database.update(
                "INSERT INTO event_type_schedule (event_type_id, schedule_id) VALUES (?, 'immediately'), (?, 'daily')",
                type,
                type);
        database.update("""
                WITH n AS (
                  INSERT INTO notification (event_type_id, message_pl, created_at, due_at, state)
                  VALUES (?, 'Próba', now(), now(), 'distributed') RETURNING id)
                INSERT INTO inbox_entry (notification_id, account_id, arrived_at) SELECT id, ?, now() FROM n
                """, type, lecturer);
        this.statement = publish();
        UsosClient anybody = UsosClient.of(hub.baseUrl(), "demo", "demo-secret");
        soon("the server has learned of the type")
                .until(() -> anybody.get("events2/event_type?id=" + type).status() == 200);
    }

    Hub hub() {
        return hub;
    }

    Database database() {
        return database;
    }

    /** The editor of the group. */
    long lecturer() {
        return lecturer;
    }

    /** A member of it. */
    long student() {
        return lecturer + 1;
    }

    long administrator() {
        return lecturer + 2;
    }

    String type() {
        return type;
    }

    String statement() {
        return statement;
    }

    /** A statement of the demo data that everybody may read. */
    String openStatement() {
        return database.text(
                "SELECT id FROM statement WHERE primary_group_id = '' AND sent_at < now() AND author_id = 1000");
    }

    /** Enters somebody who has not been there before. */
    long somebodyNew() {
        return Crowd.enter(database, lecturer + 3 + fresh++, 1).firstId();
    }

    UsosClient application() {
        return UsosClient.of(hub.baseUrl(), "demo", "demo-secret");
    }

    UsosClient administrativeApplication() {
        return UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    }

    UsosClient as(long person) {
        return application().with(GrantedToken.enter(database, person));
    }

    UsosClient withoutScopes(long person) {
        return application().with(GrantedToken.enterWithoutScopes(database, person));
    }

    /** Arguments with which a method does what it is for, as far as whoever calls it may. */
    Map<String, String> arguments(MethodFacts method) {
        return switch (method.toString()) {
            case "add_recipient", "delete_recipient" ->
                Map.of("statement_id", statement, "user_id", "" + administrator());
            case "statement" -> Map.of("id", statement);
            case "delete_statement" -> Map.of("id", publish());
            case "distribution_channel" -> Map.of("id", "email");
            case "event_channel" -> Map.of("event_type_id", type, "channel_id", "email");
            case "event_channel_preference", "event_preference" -> Map.of("event_channel_id", type + ":email");
            case "event_type" -> Map.of("id", type);
            case "event_type_schedule" -> Map.of("event_type_schedule_id", type + ":daily");
            case "notifications_schedule" -> Map.of("schedule_id", "daily");
            case "send_notification" -> Map.of("user_id", "" + student(), "message_pl", "Próba", "event_type_id", type);
            case "update_event_channel" -> body("{\"id\": \"" + type + ":email\", \"send_by_default\": true}");
            case "update_event_schedule" -> body("{\"id\": \"" + type + ":daily\", \"is_enabled\": true}");
            case "update_event_type" -> body("{\"id\": \"" + type + "\", \"send_by_default\": true}");
            case "update_statement" ->
                body("{\"primary_group\": \"" + group
                        + "\", \"title\": {\"pl\": \"Nowe\"}, \"send_after\": \"2031-01-01\"}");
            case "update_user_preference" -> body("{\"id\": \"" + type + ":email\", \"is_enabled\": false}");
            case "validate_one_time_code" -> Map.of("id", "unknown", "code", "123456");
            default -> Map.of();
        };
    }

    /** All that a refused call could have changed. */
    String traces() {
        return database.text("""
                SELECT concat_ws(' ',
                  (SELECT version FROM catalogue_version),
                  (SELECT concat(count(*), '/', sum(version)) FROM statement WHERE author_id BETWEEN ? AND ?),
                  (SELECT count(*) FROM statement_recipient r JOIN statement s ON s.id = r.statement_id
                    WHERE s.author_id BETWEEN ? AND ?),
                  (SELECT concat(count(*), '/', count(is_enabled), '/', count(schedule_id)) FROM user_preference
                    WHERE account_id BETWEEN ? AND ?),
                  (SELECT count(*) FROM notification WHERE event_type_id = ?),
                  (SELECT concat(count(*), '/', sum(attempts)) FROM one_time_code WHERE account_id BETWEEN ? AND ?))
                """, lecturer, last(), lecturer, last(), lecturer, last(), type, lecturer, last());
    }

    private long last() {
        return lecturer + ROOM_FOR_CODES - 1;
    }

    private static Map<String, String> body(String json) {
        return Map.of("body", json);
    }

    /** Published long enough ago that nobody is told of it any more. */
    private String publish() {
        return database.text("""
                WITH s AS (
                  INSERT INTO statement (author_id, primary_group_id, statement_type, title_pl, city, starts_at, sent_at,
                    created_at, updated_at)
                  VALUES (?, ?, 'statement', 'Próba', 'Kraków', now(), now(), now(), now()) RETURNING id, published_at),
                r AS (
                  INSERT INTO statement_recipient (statement_id, account_id, published_at)
                  SELECT s.id, person, s.published_at FROM s, unnest(ARRAY[?, ?]) AS person)
                SELECT id FROM s
                """, lecturer, group, lecturer, student());
    }
}
