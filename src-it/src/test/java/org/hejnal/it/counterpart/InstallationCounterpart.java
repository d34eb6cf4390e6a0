package org.hejnal.it.counterpart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hejnal.it.Hub;
import org.hejnal.it.InstalledProgram;
import org.hejnal.it.Mailbox;
import org.hejnal.it.TestDirectories;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.UsosClient;
import org.hejnal.it.evt.EvtClient;
import org.hejnal.it.evt.TestCircle;
import org.hejnal.it.evt.Upload;
import org.hejnal.launcher.Distribution;
import org.hejnal.launcher.MailSink;
import org.hejnal.launcher.ServerPorts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An administrator unpacks the distribution, starts it, backs it up, and restores it into an empty installation. */
class InstallationCounterpart {
    private static final Path FOLDER = TestDirectories.empty("installation");
    private static final String KEY = "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=";
    private static final String WAITED = "Czekało w kopii.";

    private static Path home;
    private static InstalledPostgres postgres;

    @BeforeAll
    static void unpack() throws Exception {
        home = UnpackedHub.unpack(FOLDER);
        postgres = InstalledPostgres.start(FOLDER, ServerPorts.free().cluster());
    }

    @AfterAll
    static void stop() throws Exception {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void whatWasBackedUpIsThereAfterItIsRestored() throws Exception {
        List<Path> before = filesOfTheDistribution();
        Path backups = Files.createDirectories(FOLDER.resolve("backups"));
        DataSource source = postgres.create("first");
        String photo;
        byte[] picture;
        String author;
        String dump;
        Map<String, String> demo =
                Map.of("HEJNAL_DEMO_DATA", Distribution.ofBuild().demoData().toString(), "HEJNAL_SMTP_PORT", "1");
        try (UnpackedHub first = hub("first", demo)) {
            first.start();
            Hub hub = new Hub(first.baseUrl(), source, new Mailbox());
            TestCircle circle = new TestCircle(hub);
            author = circle.signIn(TestCircle.AUTHOR);
            photo = upload(circle.as(TestCircle.AUTHOR));
            picture = fetch(hub, author, photo);
            UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
            assertThat(admin.post("events2/send_notification", Map.of("user_id", "1001", "message_pl", WAITED))
                            .body())
                    .isEqualTo("{}");
            soon("the delivery waits for a mail relay")
                    .until(() ->
                            new Database(source).number("SELECT count(*) FROM delivery WHERE state <> 'sent'") > 0);
            dump = first.run(0, "hejnal-backup", backups.toString());

            assertThat(first.stop()).isIn(0, 143);
            assertThat(first.log())
                    .contains("WFLYSRV0050")
                    .doesNotContain("ERROR")
                    .doesNotContain(KEY);
        }
        assertThat(filesOfTheDistribution()).as("nothing is written there").isEqualTo(before);
        assertThat(hub("first", demo).run(1, "hejnal-restore", dump)).contains("not empty", "Nothing was changed");

        Mailbox mails = new Mailbox();
        DataSource restored = postgres.create("second");
        try (MailSink sink = MailSink.start(mails);
                UnpackedHub second = hub("second", Map.of("HEJNAL_SMTP_PORT", "" + sink.port()))) {
            second.run(0, "hejnal-restore", dump);
            second.start();
            Hub hub = new Hub(second.baseUrl(), restored, mails);
            assertThat(fetch(hub, author, photo)).isEqualTo(picture);
            UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
            assertThat(admin.get("events2/event_types_index").status()).isEqualTo(200);
            soon("what waited goes out")
                    .atMost(Duration.ofMinutes(3))
                    .until(() ->
                            new Database(restored).number("SELECT count(*) FROM delivery WHERE state <> 'sent'") == 0);
            assertThat(mails.to("anna@example.edu")).hasSize(1);
            assertThat(second.log().lines().filter(line -> line.contains(" WARN ")))
                    .as("warnings of a server that is well")
                    .isEmpty();
            assertThat(second.stop()).isIn(0, 143);
            assertThat(second.log()).doesNotContain("ERROR").as("colours").doesNotContain("\u001b");
        }
    }

    @Test
    void theScriptSaysWhatIsMissing() throws Exception {
        UnpackedHub noKey = new UnpackedHub(home, FOLDER.resolve("no-key"), Map.of("HEJNAL_DB_USER", "hejnal"));
        assertThat(noKey.run(1, "hejnal-server"))
                .contains("HEJNAL_SECRET_KEY is not set")
                .doesNotContain("\n");
        UnpackedHub noJava = hub("no-java", Map.of("JAVA_HOME", FOLDER.toString()));
        assertThat(noJava.run(1, "hejnal-server")).contains("there is no bin/java");
        UnpackedHub slip = hub("slip", Map.of("HEJNAL DATA", "x"));
        assertThat(slip.run(1, "hejnal-server")).contains("line ", "a name has letters, digits and _ only");
    }

    @Test
    void systemdUnderstandsTheUnit() throws Exception {
        Path program = InstalledProgram.require("systemd-analyze");
        Path unit = FOLDER.resolve("hejnal.service");
        Files.writeString(
                unit, Files.readString(home.resolve("etc/hejnal.service")).replace("/opt/hejnal", home.toString()));
        Process verify = new ProcessBuilder(program.toString(), "verify", "--man=no", unit.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(verify.waitFor()).as(output).isZero();
        assertThat(output.lines().filter(line -> line.contains("hejnal.service")))
                .isEmpty();
    }

    @Test
    void theArchiveHasWhatAnAdministratorNeedsAndNoDemoData() throws Exception {
        assertThat(home.resolve("docs/administrators/install.md")).exists();
        assertThat(home.resolve("LICENSE")).exists();
        assertThat(home.resolve("wildfly-config/demo-data")).doesNotExist();
        assertThat(Files.readString(home.resolve("wildfly/standalone/configuration/mgmt-users.properties"))
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#")))
                .as("users who may manage the server")
                .isEmpty();
        for (String command : List.of("hejnal-server", "hejnal-backup", "hejnal-restore")) {
            assertThat(Files.getPosixFilePermissions(home.resolve("bin").resolve(command)))
                    .contains(PosixFilePermission.OTHERS_EXECUTE)
                    .doesNotContain(PosixFilePermission.OTHERS_WRITE, PosixFilePermission.GROUP_WRITE);
        }
    }

    private static UnpackedHub hub(String name, Map<String, String> more) throws Exception {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("HEJNAL_SECRET_KEY", KEY);
        settings.put("HEJNAL_DB_URL", postgres.jdbcUrl(name));
        settings.put("HEJNAL_SMTP_HOST", "127.0.0.1");
        settings.put("HEJNAL_MAIL_FROM", "\"Hejnał <hejnal@example.edu>\"");
        return new UnpackedHub(home, FOLDER.resolve(name + "-installation"), settings);
    }

    private static List<Path> filesOfTheDistribution() throws Exception {
        try (Stream<Path> found = Files.walk(home)) {
            return found.sorted().toList();
        }
    }

    private static String upload(EvtClient author) {
        String answer = new Upload()
                .text("text", "With a photo")
                .text("startDate", "2026-03-01T10:00:00Z")
                .file("file", "a.png", Upload.picture(40, 30, "png"))
                .send(author, "evt/create")
                .body();
        return URI.create(new JsonPath(answer).getString("feed.pictureURI")).getPath();
    }

    /** Of somebody who signs in with their password. */
    private static byte[] fetch(Hub hub, String identifier, String photo) {
        EvtClient person = EvtClient.signedIn(hub, identifier);
        var answer = HttpCall.to(hub.baseUrl() + photo)
                .header("Cookie", "JSESSIONID=" + person.cookie())
                .sendForBytes();
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
