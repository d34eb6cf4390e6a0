package org.hejnal.it.administration;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.path.json.JsonPath;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;

/**
 * Sends files of people and groups to a hub of a test's own: whom a file does not name may go. People have ids from 8000000,
 * groups begin with IMP.
 */
record Importer(Hub hub, Database database, UsosClient admin) {
    static final String HEADER = "id,first_name,last_name,email,sign_in\n";

    static final String PEOPLE = HEADER
            + "8000001,Anna,Zielińska,anna@example.edu,anna\n"
            + "8000002,Piotr,Wrona,piotr@example.edu,piotr\n"
            + "8000003,Ewa,Lis,,\n";

    Importer(Hub hub) {
        this(hub, new Database(hub.database()), UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret"));
    }

    /** Leaves nothing of the test before. */
    void forget() {
        database.update("DELETE FROM account WHERE id BETWEEN 8000000 AND 8999999");
        database.update("DELETE FROM erased_person WHERE person_id BETWEEN 8000000 AND 8999999");
        database.update("UPDATE account SET origin = 'own'");
        database.update("DELETE FROM group_member");
        database.update("DELETE FROM user_group WHERE id LIKE 'IMP%'");
    }

    /** Imports people and answers the report. */
    JsonPath apply(String file) {
        return send("?dry_run=false", file).json();
    }

    /** @param query with its question mark; may be empty */
    Answer send(String query, String file) {
        return admin.postFile("hejnal/import_people" + query, "text/csv", file.getBytes(UTF_8));
    }

    /** How many there are whom a test has imported. */
    long people() {
        return database.number("SELECT count(*) FROM account WHERE id BETWEEN 8000000 AND 8999999");
    }
}
