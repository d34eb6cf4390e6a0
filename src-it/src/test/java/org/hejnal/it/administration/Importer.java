package org.hejnal.it.administration;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.path.json.JsonPath;
import java.util.Objects;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Sends files of people and groups to a hub of a test class's own: whom a file does not name may go. People have ids from
 * 8000000, groups begin with IMP; each test finds none of those of the test before.
 */
final class Importer implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
    static final String HEADER = "id,first_name,last_name,email,sign_in\n";

    static final String PEOPLE = HEADER
            + "8000001,Anna,Zielińska,anna@example.edu,anna\n"
            + "8000002,Piotr,Wrona,piotr@example.edu,piotr\n"
            + "8000003,Ewa,Lis,,\n";

    private @Nullable OwnHub own;
    private @Nullable Hub hub;

    @Override
    public void beforeAll(ExtensionContext context) {
        OwnHub started = new OwnHub(context.getRequiredTestClass().getSimpleName());
        own = started;
        hub = started.start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Database database = database();
        database.update("DELETE FROM account WHERE id BETWEEN 8000000 AND 8999999");
        database.update("DELETE FROM erased_person WHERE person_id BETWEEN 8000000 AND 8999999");
        database.update("UPDATE account SET origin = 'own'");
        database.update("DELETE FROM group_member");
        database.update("DELETE FROM user_group WHERE id LIKE 'IMP%'");
    }

    @Override
    public void afterAll(ExtensionContext context) {
        own().close();
    }

    private OwnHub own() {
        return Objects.requireNonNull(own, "register the importer in a static field");
    }

    Hub hub() {
        return Objects.requireNonNull(hub, "register the importer in a static field");
    }

    /** The port that the server answers on. */
    int port() {
        return own().port();
    }

    Database database() {
        return new Database(hub().database());
    }

    UsosClient admin() {
        return UsosClient.of(hub().baseUrl(), "demo-admin", "demo-admin-secret");
    }

    /** Imports people and answers the report. */
    JsonPath apply(String file) {
        return send("?dry_run=false", file).json();
    }

    /** @param query with its question mark; may be empty */
    Answer send(String query, String file) {
        return admin().postFile("hejnal/import_people" + query, "text/csv", file.getBytes(UTF_8));
    }

    /** How many there are whom a test has imported. */
    long people() {
        return database().number("SELECT count(*) FROM account WHERE id BETWEEN 8000000 AND 8999999");
    }
}
