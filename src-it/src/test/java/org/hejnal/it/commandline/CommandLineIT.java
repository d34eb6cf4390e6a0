package org.hejnal.it.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.MailText;
import org.hejnal.it.commandline.CommandLine.Outcome;
import org.hejnal.it.oauth.ConsentBrowser;
import org.junit.jupiter.api.Test;

/** The command line against a real hub. */
@HejnalTest
class CommandLineIT {
    private static final Pattern ADDRESS = Pattern.compile("oauth_token=(\\S+)");

    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());

    @Test
    void anApplicationSignsInAndSendsWhatArrives() {
        CommandLine user = new CommandLine("it-send");
        user.runWith(
                        "demo-admin-secret\n",
                        "sign-in",
                        "--url",
                        hub.baseUrl(),
                        "--consumer",
                        "demo-admin",
                        "--application")
                .endsWith(0);
        long person = Crowd.reserve(1);
        database.update(
                "INSERT INTO account (id, first_name, last_name, email)"
                        + " VALUES (?, 'Łucja', 'Command', 'lucja.command@example.edu')",
                person);
        Outcome sent = user.run(
                        "send", "to", "--user", "" + person, "--text", "Zażółć + 100 % \"gęślą\"\njaźń", "--json")
                .endsWith(0);
        String id = new JsonPath(sent.out()).getString("send_id");
        soon().until(() -> !hub.mails().to("lucja.command@example.edu").isEmpty());
        assertThat(MailText.of(hub.mails().to("lucja.command@example.edu").get(0)))
                .contains("Zażółć + 100 % \"gęślą\"", "jaźń");
        assertThat(user.run("send", "show", id).endsWith(0).out()).contains("counts.recipients", id);
        assertThat(user.run("send", "why", id, "--user", "" + person)
                        .endsWith(0)
                        .out())
                .contains("STEP", "recipient");
        assertThat(user.run("send", "list", "--num", "200").endsWith(0).out()).contains(id);
        assertThat(user.run("send", "cancel", id).endsWith(1).err()).contains("hejnal: ");
        assertThat(user.run("whoami").endsWith(0).out()).contains("demo-admin", "none");
        looksAfter(user, person);
    }

    private void looksAfter(CommandLine user, long person) {
        assertThat(user.run("person", "notifications", "" + person).endsWith(0).out())
                .contains("custom");
        assertThat(user.run("address", "list", "" + person).endsWith(0).out()).contains("lucja.command@example.edu");
        assertThat(user.run("send", "search", "--user", "" + person).endsWith(0).out())
                .contains("demo-admin");
        user.run("send", "failed").endsWith(0);
        user.run("person", "deactivate", "" + person).endsWith(0);
        user.run("person", "reactivate", "" + person).endsWith(0);
        JsonPath copy = new JsonPath(
                user.run("person", "export", "" + person).endsWith(0).out());
        assertThat(copy.getList("account.first_name")).containsExactly("Łucja");
        assertThat(copy.getList("inbox")).hasSize(1);
        user.run("person", "erase", "" + person, "--yes").endsWith(0);
        assertThat(database.number("SELECT count(*) FROM account WHERE id = ?", person))
                .isZero();
    }

    @Test
    void wrongSecretsAndUnknownMethodsHaveCodesOfTheirOwn() {
        CommandLine user = new CommandLine("it-codes").signedIn(hub.baseUrl(), "demo-admin", "wrong");
        user.run("send", "list").endsWith(4);
        user.run("call", "no_such_method").endsWith(1);
        CommandLine known = new CommandLine("it-known").signedIn(hub.baseUrl(), "demo-admin", "demo-admin-secret");
        assertThat(known.run("call", "events2/event_type", "id=custom", "fields=id", "nonsense=1")
                        .endsWith(0)
                        .err())
                .contains("ignored: 'nonsense'");
        user.runWith("wrong\n", "sign-in", "--url", hub.baseUrl(), "--consumer", "x", "--application")
                .endsWith(4);
    }

    @Test
    void aPersonSignsInByThePageAndOutAgain() throws IOException, InterruptedException {
        CommandLine user = new CommandLine("it-person").signedIn(hub.baseUrl(), "demo", "demo-secret");
        Process running = user.start("sign-in");
        try (BufferedReader shown = running.inputReader(StandardCharsets.UTF_8)) {
            Matcher address = ADDRESS.matcher(shown.readLine());
            assertThat(address.find()).isTrue();
            String pin = new ConsentBrowser(hub).grantedPin(address.group(1), "anna@example.edu");
            try (OutputStream in = running.getOutputStream()) {
                in.write((pin + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(running.waitFor()).isZero();
        assertThat(user.run("whoami").endsWith(0).out()).contains("Anna Nowak, 1001");
        user.run("sign-out").endsWith(0);
        user.run("whoami").endsWith(4);
    }
}
