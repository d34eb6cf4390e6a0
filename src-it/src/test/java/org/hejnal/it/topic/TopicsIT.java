package org.hejnal.it.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The broker inside of the server, reached from outside by TLS. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class TopicsIT {
    private static final OwnHub OWN = new OwnHub("topics");
    private static final String SECRET = "changeit";
    private static final String NOTIFICATIONS = "jms.topic.hejnal.notifications";
    private static final String EVENTS = "jms.topic.hejnal.events";

    @TempDir
    static Path folder;

    private static Hub hub;
    private static Database database;
    private static UsosClient admin;
    private static DocumentedSubscriber subscriber;

    private final String type = "it." + UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void start() throws Exception {
        int port = freePort();
        Path certificate = folder.resolve("broker.p12");
        makeCertificate(certificate);
        OWN.prepare("configure-jms-acceptor.cli");
        allow(OWN.server().path().resolve("configuration"));
        hub = OWN.restart(Map.of(
                "HEJNAL_JMS_TOPICS",
                "true",
                "HEJNAL_JMS_PORT",
                "" + port,
                "HEJNAL_JMS_KEYSTORE",
                certificate.toString(),
                "HEJNAL_JMS_KEYSTORE_PASSWORD",
                SECRET));
        database = new Database(hub.database());
        admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
        subscriber = DocumentedSubscriber.of(
                folder,
                "tcp://localhost:" + port
                        + "?enable1xPrefixes=false&sslEnabled=true&trustStoreType=PKCS12&trustStorePath=" + certificate
                        + "&trustStorePassword=" + SECRET,
                NOTIFICATIONS);
    }

    @AfterAll
    static void stop() {
        OWN.close();
    }

    @Test
    void aTypeLeavesWhereAnAdministratorSaysSo() throws Exception {
        Crowd people = Crowd.enter(database, 2);
        addType();
        assertThat(subscriber.fetch(type, "event_type = '" + type + "'")).isEmpty();

        update("{'event_type': '" + type + "', 'channel': 'jms'}");
        String before = send(people, "Przedtem.", "Before.");
        soon().until(() -> state(before).equals("distributed"));
        assertThat(deliveries(before)).as("it begins switched off").isZero();

        update("{'id': '" + type + ":jms', 'is_enabled': true}");
        String id = send(people, "Zażółć gęślą jaźń", "Yellow");
        soon().until(() -> sent(id) == 2);

        List<JsonObject> come = subscriber.fetch(type, "event_type = '" + type + "'");
        assertThat(come)
                .extracting(message -> message.getString("user_id"))
                .containsExactlyInAnyOrder("" + people.firstId(), "" + people.lastId());
        JsonObject message = come.get(0);
        assertThat(message.keySet())
                .containsExactly("schema", "id", "user_id", "event_type", "message", "language", "data", "created_at");
        assertThat(message.getString("schema")).isEqualTo("hejnal.notification/1");
        assertThat(message.getString("id")).isEqualTo(id);
        assertThat(message.getString("event_type")).isEqualTo(type);
        assertThat(message.getJsonObject("message").toString())
                .isEqualTo("{\"pl\":\"Zażółć gęślą jaźń\",\"en\":\"Yellow\"}");
        assertThat(message.getString("language")).isEqualTo("pl");
        assertThat(message.getJsonObject("data").toString()).isEqualTo("{\"loan\":4711,\"a\":[1.50,null]}");
        assertThat(OffsetDateTime.parse(message.getString("created_at")).toEpochSecond())
                .isEqualTo(database.number(
                        "SELECT floor(extract(epoch FROM created_at)) FROM notification WHERE id = ?",
                        Long.parseLong(id)));
    }

    @Test
    void subscribersSelectByProperties() throws Exception {
        Crowd people = Crowd.enter(database, 2);
        addType();
        update("{'event_type': '" + type + "', 'channel': 'jms', 'is_enabled': true}");
        String selected = "schema = 'hejnal.notification/1' AND JMSType = 'hejnal.notification' AND event_type = '"
                + type + "' AND user_id = '" + people.lastId() + "' AND language = 'pl' AND send_id IS NOT NULL";
        assertThat(subscriber.fetch(type, selected)).isEmpty();
        String id = send(people, "Wybrane.", "Selected.");
        soon().until(() -> sent(id) == 2);
        assertThat(subscriber.fetch(type, selected))
                .extracting(message -> message.getString("user_id"))
                .containsExactly("" + people.lastId());
    }

    /** A node has died between the broker's word and its record. */
    @Test
    void whatIsSentOnceMoreComesOnce() throws Exception {
        Crowd people = Crowd.enter(database, 45);
        addType();
        update("{'event_type': '" + type + "', 'channel': 'jms', 'is_enabled': true}");
        assertThat(subscriber.fetch(type, "event_type = '" + type + "'")).isEmpty();
        String id = send(people, "Raz.", "Once.");
        soon().until(() -> sent(id) == 45);
        database.update(
                "UPDATE delivery SET state = 'leased', batch_id = -1, sent_at = NULL, attempts = 0, may_be_sent = false,"
                        + " turn = 0, next_at = now() - interval '1 second' WHERE channel_id = 'jms' AND notification_id = ?",
                Long.parseLong(id));
        soon("they are sent again").until(() -> sent(id) == 45);
        assertThat(subscriber.fetch(type, "event_type = '" + type + "'"))
                .extracting(message -> message.getString("user_id"))
                .hasSize(45)
                .doesNotHaveDuplicates();
    }

    @Test
    void theChannelIsNobodysOwn() {
        addType();
        update("{'event_type': '" + type + "', 'channel': 'jms', 'is_enabled': true}");
        String pair = type + ":jms";
        Answer choice = admin.post(
                "events2/update_user_preference",
                Map.of("as_user_id", "1001", "body", "{\"id\": \"" + pair + "\", \"is_enabled\": false}"));
        assertThat(choice.body()).contains("channel_not_personal");
        assertThat(admin.get("events2/user_preferences?as_user_id=1001&fields=id")
                        .body())
                .contains(type + ":inbox")
                .doesNotContain(pair);
        assertThat(admin.get("events2/distribution_channel?id=jms&fields=is_connected")
                        .json()
                        .getBoolean("is_connected"))
                .isTrue();
        Answer code = admin.post(
                "events2/update_event_channel",
                Map.of(
                        "body",
                        "{\"event_type\": \"one_time_code\", \"channel\": \"jms\", \"is_enabled\": true}",
                        "as_user_id",
                        "1000"));
        assertThat(code.body()).contains("channel_not_personal");
    }

    @Test
    void whatHappensToASendIsToldInItsOrder() throws Exception {
        DocumentedSubscriber events = subscriber.on(EVENTS);
        Crowd people = Crowd.enter(database, 3);
        addType();
        update("{'event_type': '" + type + "', 'channel': 'jms', 'is_enabled': true}");
        assertThat(events.fetch(type, "event LIKE 'send.%'")).isEmpty();
        String id = send(people, "Wysyłka.", "A send.");
        String later = admin.post(
                        "events2/send_notification",
                        Map.of(
                                "user_ids",
                                people.ids(),
                                "message_pl",
                                "Później.",
                                "return_id",
                                "true",
                                "send_after",
                                "2036-01-01 08:00:00"))
                .json()
                .getString("send_id");
        assertThat(admin.post("hejnal/cancel_send", Map.of("id", later)).status())
                .isEqualTo(200);
        awaitAllTold(id);
        List<JsonObject> told = events.fetch(type, "event LIKE 'send.%'");
        assertThat(told.stream()
                        .filter(event -> event.getString("id").equals(id))
                        .map(event -> event.getString("event")))
                .containsExactly("send.accepted", "send.finished");
        assertThat(told.stream()
                        .filter(event -> event.getString("id").equals(later))
                        .map(event -> event.getString("event")))
                .containsExactly("send.accepted", "send.cancelled");
        JsonObject finished = told.stream()
                .filter(event -> event.getString("event").equals("send.finished"))
                .filter(event -> event.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(finished.getString("consumer")).isEqualTo("demo-admin");
        assertThat(finished.getString("schema")).isEqualTo("hejnal.event/1");
        assertThat(finished.getJsonObject("counts").toString())
                .isEqualTo("{\"recipients\":3,\"arrived\":3,\"read\":0,\"channels\":{\"jms\":{\"collected\":0,"
                        + "\"waiting\":0,\"sending\":0,\"sent\":3,\"failed\":0,\"skipped\":0}}}");
        assertThat(told.toString()).as("no texts").doesNotContain("Wysyłka", "Później");
    }

    /** A code is its person's alone: neither its beginning nor its end is told. */
    @Test
    void ofCodesNothingIsTold() throws Exception {
        DocumentedSubscriber events = subscriber.on(EVENTS);
        Crowd people = Crowd.enter(database, 2);
        addType();
        assertThat(events.fetch(type, "event LIKE 'send.%'")).isEmpty();
        Answer code = admin.post("events2/generate_one_time_code", Map.of("as_user_id", "" + people.firstId()));
        assertThat(code.status()).as(code.body()).isEqualTo(200);
        soon("the code is delivered")
                .until(() -> database.number(
                                "SELECT count(*) FROM delivery WHERE state = 'sent' AND is_urgent AND account_id = ?",
                                people.firstId())
                        == 1);
        String id = send(people, "Potem.", "Then.");
        awaitAllTold(id);
        assertThat(events.fetch(type, "event LIKE 'send.%'"))
                .extracting(event -> event.getString("id"))
                .contains(id)
                .doesNotContain(database.text(
                        "SELECT CAST(notification_id AS text) FROM delivery WHERE is_urgent AND account_id = ?",
                        people.firstId()));
    }

    @Test
    void aStatementThatGoesWithItsPersonIsToldAsDeleted() throws Exception {
        DocumentedSubscriber events = subscriber.on(EVENTS);
        long person = Crowd.enter(database, 1).firstId();
        assertThat(events.fetch(type, "event LIKE 'statement.%'")).isEmpty();
        String id = admin.post(
                        "events2/update_statement",
                        Map.of("body", "{\"title\": {\"pl\": \"Dla jednej\"}, \"recipients\": [\"" + person + "\"]}"))
                .json()
                .getString("id");
        assertThat(admin.post("hejnal/erase_person", Map.of("user_id", "" + person, "confirm", "" + person))
                        .status())
                .isEqualTo(200);
        soon("all is told").until(() -> database.number("SELECT count(*) FROM outbox") == 0);
        assertThat(events.fetch(type, "event LIKE 'statement.%'").stream()
                        .filter(event -> event.getString("id").equals(id))
                        .map(event -> event.getString("event")))
                .containsExactly("statement.published", "statement.deleted");
    }

    private static void awaitAllTold(String id) {
        soon("all is told")
                .until(() -> state(id).equals("distributed")
                        && database.number("SELECT count(*) FROM outbox_send") == 0
                        && database.number("SELECT count(*) FROM outbox") == 0);
    }

    private void addType() {
        Answer added = admin.post(
                "events2/update_event_type",
                Map.of("body", "{\"id\": \"" + type + "\", \"name\": {\"pl\": \"Próba\"}}", "as_user_id", "1000"));
        assertThat(added.status()).as(added.body()).isEqualTo(200);
    }

    private static void update(String body) {
        Answer answer = admin.post(
                "events2/update_event_channel", Map.of("body", body.replace('\'', '"'), "as_user_id", "1000"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private String send(Crowd people, String polish, String english) {
        Answer answer = admin.post(
                "events2/send_notification",
                Map.of(
                        "user_ids",
                        people.ids(),
                        "event_type_id",
                        type,
                        "message_pl",
                        polish,
                        "message_en",
                        english,
                        "data",
                        "{\"loan\": 4711, \"a\": [1.50, null]}",
                        "return_id",
                        "true"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().getString("send_id");
    }

    private static String state(String id) {
        return database.text("SELECT state FROM notification WHERE id = ?", Long.parseLong(id));
    }

    private static long deliveries(String id) {
        return database.number("SELECT count(*) FROM delivery WHERE notification_id = ?", Long.parseLong(id));
    }

    private static long sent(String id) {
        return database.number(
                "SELECT count(*) FROM delivery WHERE state = 'sent' AND channel_id = 'jms' AND notification_id = ?",
                Long.parseLong(id));
    }

    /** As {@code add-user.sh -a -u timetable -p one-horn -g hejnal-subscriber} does. */
    private static void allow(Path configuration) throws Exception {
        String secret = DocumentedSubscriber.USER + ":ApplicationRealm:" + DocumentedSubscriber.PASSWORD;
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("MD5").digest(secret.getBytes(StandardCharsets.UTF_8)));
        append(configuration.resolve("application-users.properties"), DocumentedSubscriber.USER + "=" + hash);
        append(configuration.resolve("application-roles.properties"), DocumentedSubscriber.USER + "=hejnal-subscriber");
    }

    private static void append(Path file, String line) throws IOException {
        Files.writeString(file, "\n" + line + "\n", StandardOpenOption.APPEND);
    }

    private static void makeCertificate(Path file) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "broker",
                        "-keyalg",
                        "EC",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        SECRET)
                .inheritIO()
                .start();
        assertThat(program.waitFor()).isZero();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
