package org.hejnal.it.rights;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;

/** Two groups, and a person for each right; nobody else's. */
final class RightsScene {
    private static final List<String> ROLES = List.of("events_administrator", "directory_administrator", "auditor");

    private final Map<RightsCaller, UsosClient> clients = new EnumMap<>(RightsCaller.class);
    private final String own = "R" + UUID.randomUUID().toString().substring(0, 8);
    private final String foreign = "R" + UUID.randomUUID().toString().substring(0, 8);
    private final UsosClient administrative;
    private final long author;
    private final long person;

    RightsScene(Hub hub) {
        Database database = new Database(hub.database());
        UsosClient application = UsosClient.of(hub.baseUrl(), "demo", "demo-secret");
        administrative = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
        long first = Crowd.enter(database, 8).firstId();
        author = first + 6;
        person = first + 7;
        for (String group : List.of(own, foreign)) {
            database.update("INSERT INTO user_group (id, parent_id, name_pl) VALUES (?, '', 'Próba')", group);
        }
        database.update("INSERT INTO group_member VALUES (?, ?, true)", own, first + RightsCaller.EDITOR.column());
        for (int i = 0; i < ROLES.size(); i++) {
            database.update(
                    "UPDATE account SET " + ROLES.get(i) + " = true WHERE id = ?",
                    first + RightsCaller.EVENTS_ADMINISTRATOR.column() + i);
        }
        for (RightsCaller caller : RightsCaller.values()) {
            clients.put(
                    caller,
                    caller.isPerson()
                            ? application.with(
                                    GrantedToken.enter(database, first + caller.column(), "{administration,events}"))
                            : application);
        }
        clients.put(RightsCaller.ADMINISTRATIVE_APPLICATION, administrative);
    }

    UsosClient as(RightsCaller caller) {
        return Objects.requireNonNull(clients.get(caller));
    }

    long person() {
        return person;
    }

    /** An argument's value with what stands for things of the scene put in. */
    String filled(String value) {
        return value.replace("$statement-own", value.contains("$statement-own") ? statement(own) : "")
                .replace("$statement-foreign", value.contains("$statement-foreign") ? statement(foreign) : "")
                .replace("$own", own)
                .replace("$foreign", foreign)
                .replace("$person", Long.toString(person));
    }

    private String statement(String group) {
        return administrative
                .post(
                        "events2/update_statement",
                        Map.of(
                                "as_user_id",
                                Long.toString(author),
                                "body",
                                "{\"primary_group\": \"" + group
                                        + "\", \"title\": {\"pl\": \"Próba\"}, \"send_after\": \"2031-01-01\","
                                        + " \"recipients\": [\"" + person + "\"]}"))
                .json()
                .getString("id");
    }
}
