package org.hejnal.it.statement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;

/**
 * A faculty of a test's own with two groups below it. In each group is a student; the faculty and the first group have an
 * editor each.
 */
final class Campus {
    static final long DEAN = 0;
    static final long LECTURER = 1;
    static final long STUDENT = 2;
    static final long OTHER_STUDENT = 3;

    private final Hub hub;
    private final Database database;
    private final Crowd people;
    private final String faculty = "T" + UUID.randomUUID().toString().substring(0, 8);

    Campus(Hub hub) {
        this.hub = hub;
        this.database = new Database(hub.database());
        people = Crowd.enter(database, 4);
        List.of("", ".A", ".B")
                .forEach(suffix -> database.update(
                        "INSERT INTO user_group (id, parent_id, name_pl) VALUES (?, ?, 'Próba')",
                        faculty + suffix,
                        suffix.isEmpty() ? "" : faculty));
        enter("", DEAN, true);
        enter(".A", LECTURER, true);
        enter(".A", STUDENT, false);
        enter(".B", OTHER_STUDENT, false);
    }

    private void enter(String suffix, long person, boolean isEditor) {
        database.update("INSERT INTO group_member VALUES (?, ?, ?)", faculty + suffix, id(person), isEditor);
    }

    Database database() {
        return database;
    }

    String faculty() {
        return faculty;
    }

    String groupA() {
        return faculty + ".A";
    }

    long id(long person) {
        return people.firstId() + person;
    }

    /** A person with the consumer {@code demo}. */
    UsosClient as(long person) {
        return withAccount(id(person));
    }

    UsosClient withAccount(long account) {
        return UsosClient.of(hub.baseUrl(), "demo", "demo-secret").with(GrantedToken.enter(database, account));
    }

    /** The administrative consumer, for nobody. */
    UsosClient administrator() {
        return UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    }

    /** The consumer {@code demo}, for nobody. */
    UsosClient application() {
        return UsosClient.of(hub.baseUrl(), "demo", "demo-secret");
    }

    /** Inserts a statement and returns its id. */
    static String insert(UsosClient client, String body) {
        return update(client, body).json().getString("id");
    }

    static Answer update(UsosClient client, String body) {
        return client.post("events2/update_statement", Map.of("body", body));
    }

    /** How many people have been told of a statement, counted once for each time. */
    long told(String statement) {
        return database.number(
                "SELECT count(*) FROM statement_notification n JOIN notification_recipient r USING (notification_id)"
                        + " WHERE n.statement_id = ?",
                Long.parseLong(statement));
    }
}
