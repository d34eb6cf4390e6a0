package org.hejnal.it.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;
import static org.hejnal.it.jms.Orders.command;

import io.restassured.path.json.JsonPath;
import jakarta.jms.BytesMessage;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import jakarta.jms.ObjectMessage;
import jakarta.jms.StreamMessage;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.Together;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Commands by JMS on the broker inside, which clients reach by TLS. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class CommandsIT {
    private static final String PREFIX = "jms.queue.";
    private static final JmsHub JMS = new JmsHub("jms");
    private static Hub hub;
    private static Database database;

    @BeforeAll
    static void start() {
        hub = JMS.start(Map.of("HEJNAL_JMS_CONSUMER", "demo-admin"));
        database = new Database(hub.database());
    }

    @AfterAll
    static void stop() {
        JMS.close();
    }

    private static Orders orders() {
        return new Orders(JMS.signIn(JmsHub.SENDER), PREFIX);
    }

    private static String key() {
        return "it-" + UUID.randomUUID();
    }

    private static long sends(String message) {
        return database.number("SELECT count(*) FROM notification WHERE message_pl = ?", message);
    }

    @Test
    void aSendIsAcceptedAndCancelled() throws JMSException {
        String message = "Wypożyczenie " + UUID.randomUUID();
        try (Orders orders = orders()) {
            TextMessage text =
                    orders.context().createTextMessage(command("send_notification", key(), """
                    {"user_ids": ["1001", "1002"], "message_pl": "%s", "event_type_id": "custom",
                     "send_after": "2099-12-01T08:00:00+01:00", "data": {"loan": 4711}, "skip_unknown": true}
                    """.formatted(message)));
            text.setJMSCorrelationID("loan-4711");
            orders.send(text);
            TextMessage reply = orders.receive();
            JsonPath answer = JsonPath.from(Orders.text(reply));
            assertThat(reply.getJMSCorrelationID()).isEqualTo("loan-4711");
            assertThat(answer.getString("schema")).isEqualTo("hejnal.reply/1");
            assertThat(answer.getBoolean("ok")).isTrue();
            String id = answer.getString("result.send_id");
            assertThat(database.text(
                            "SELECT due_at = timestamptz '2099-12-01 07:00:00+00' FROM notification WHERE id = ?",
                            Long.valueOf(id)))
                    .isEqualTo("t");
            assertThat(database.text("SELECT data->>'loan' FROM notification WHERE id = ?", Long.valueOf(id)))
                    .isEqualTo("4711");
            assertThat(orders.order("cancel_send", key(), "{\"send_id\": \"" + id + "\"}")
                            .getString("result.state"))
                    .isEqualTo("cancelled");
        }
    }

    @Test
    void aStatementIsPublishedForAPerson() {
        try (Orders orders = orders()) {
            String arguments = """
                    {"as_user_id": "1003", "primary_group": "ST.INF", "send_after": "2099-12-01T08:00:00Z",
                     "title": {"pl": "Dni otwarte", "en": "Open days"}}
                    """;
            JsonPath made = orders.order("publish_statement", key(), arguments);
            assertThat(made.getBoolean("ok")).as(made.prettify()).isTrue();
            String id = made.getString("result.statement_id");
            assertThat(database.text("SELECT title_pl FROM statement WHERE id = ?", Long.valueOf(id)))
                    .isEqualTo("Dni otwarte");
            JsonPath changed = orders.order(
                    "publish_statement",
                    key(),
                    "{\"as_user_id\": \"1003\", \"id\": \"" + id + "\", \"title\": {\"pl\": \"Inne dni\"}}");
            assertThat(changed.getString("result.statement_id")).isEqualTo(id);
        }
    }

    @Test
    void theSameKeyWorksOnce() {
        String message = "Raz " + UUID.randomUUID();
        String key = key();
        String arguments = "{\"user_id\": \"1001\", \"message_pl\": \"" + message + "\"}";
        try (Orders orders = orders()) {
            JsonPath first = orders.order("send_notification", key, arguments);
            JsonPath second = orders.order(
                    "send_notification", key, "{\"message_pl\": \"" + message + "\", \"user_id\": \"1001\"}");
            assertThat(second.getString("result.send_id")).isEqualTo(first.getString("result.send_id"));
            JsonPath other = orders.order(
                    "send_notification", key, "{\"user_id\": \"1002\", \"message_pl\": \"" + message + "\"}");
            assertThat(other.getBoolean("ok")).isFalse();
            assertThat(other.getString("error.reason")).isEqualTo("idempotency_key_reused");
        }
        assertThat(sends(message)).isEqualTo(1);
    }

    @Test
    void aHundredRepeatsAtOnceWorkOnce() {
        String message = "Sto razy " + UUID.randomUUID();
        String command =
                command("send_notification", key(), "{\"user_id\": \"1001\", \"message_pl\": \"" + message + "\"}");
        Set<String> ids = new TreeSet<>(Together.call(100, i -> {
            try (Orders orders = orders()) {
                orders.send(command);
                return orders.answer().getString("result.send_id");
            }
        }));
        assertThat(ids).hasSize(1);
        assertThat(sends(message)).isEqualTo(1);
    }

    /** What cannot be carried out lies in the other queue as it came, and the next command is carried out. */
    @Test
    void poisonIsLaidDownAsItCame() throws JMSException {
        String run = UUID.randomUUID().toString();
        try (Orders orders = orders();
                JMSContext tester = JMS.signIn(JmsHub.TESTER)) {
            JMSConsumer refused =
                    tester.createConsumer(tester.createQueue(PREFIX + "hejnal.inbound.refused"), "run = '" + run + "'");
            JMSContext context = orders.context();
            BytesMessage bytes = context.createBytesMessage();
            bytes.writeBytes(new byte[] {1, 2, 3});
            MapMessage map = context.createMapMessage();
            map.setString("a", "b");
            StreamMessage stream = context.createStreamMessage();
            stream.writeInt(7);
            ObjectMessage object = context.createObjectMessage(new ArrayList<>(List.of("gadget")));
            List<Message> poison = new ArrayList<>(List.of(bytes, map, stream, object));
            for (String text : List.of(
                    "",
                    "nie JSON",
                    "[1, 2]",
                    "[".repeat(100_000),
                    "{\"schema\": ".repeat(20_000),
                    "{\"schema\": \"hejnal.command/1\", \"schema\": \"hejnal.command/1\"}",
                    command("send_notification", "n", "{\"user_id\": 1e999999999, \"message_pl\": \"x\"}"),
                    command("send_notification", "n", "{\"user_id\": \"1001\", \"message_pl\": \"a\\u0000b\"}"),
                    command("send_notification", "n", "{\"user_id\": \"1001\", \"message_pl\": \"a\\ud800b\"}"),
                    command("delete_everything", "n", "{}"),
                    command("send_notification", "n", "{}").replace("command/1", "command/2"),
                    command("send_notification", "", "{}"),
                    command("send_notification", "k".repeat(201), "{}"),
                    command("send_notification", "n", "[]"),
                    command("send_notification", "n", "{\"user_ids\": {\"a\": 1}, \"message_pl\": \"x\"}"),
                    command("send_notification", "n", "{\"user_id\": \"99999999\", \"message_pl\": \"x\"}"),
                    command("send_notification", "n", "{\"message_pl\": \"" + "x".repeat(10 << 20) + "\"}"))) {
                poison.add(context.createTextMessage(text));
            }
            for (Message message : poison) {
                message.setStringProperty("run", run);
                message.setIntProperty("number", 17);
                message.setJMSType("any.type");
                orders.send(message);
            }
            Set<String> ids = new TreeSet<>();
            for (Message sent : poison) {
                ids.add(sent.getJMSMessageID());
            }
            for (int i = 0; i < poison.size(); i++) {
                TextMessage reply = orders.receive();
                assertThat(JsonPath.from(Orders.text(reply)).getBoolean("ok")).isFalse();
                assertThat(ids.remove(reply.getJMSCorrelationID())).isTrue();
                Message laid = refused.receive(40_000);
                assertThat(laid).isNotNull();
                assertThat(laid.getStringProperty("hejnal_error"))
                        .matches("[a-z_]+")
                        .isNotEqualTo("server_error");
                assertThat(laid.getStringProperty("hejnal_reason")).isNotBlank();
                assertThat(laid.getIntProperty("number")).isEqualTo(17);
                assertThat(laid.getJMSType()).isEqualTo("any.type");
            }
            assertThat(refused.receiveNoWait()).isNull();
            assertThat(orders.order("send_notification", key(), "{\"user_id\": \"1001\", \"message_pl\": \"dalej\"}")
                            .getBoolean("ok"))
                    .isTrue();
        }
        assertThat(database.number("SELECT count(*) FROM audit_entry WHERE action = 'command.refuse'"))
                .isGreaterThanOrEqualTo(21);
    }

    @Test
    void bodiesAreHandedOnUnchanged() throws JMSException {
        String run = UUID.randomUUID().toString();
        try (Orders orders = orders();
                JMSContext tester = JMS.signIn(JmsHub.TESTER)) {
            JMSConsumer refused =
                    tester.createConsumer(tester.createQueue(PREFIX + "hejnal.inbound.refused"), "run = '" + run + "'");
            BytesMessage bytes = orders.context().createBytesMessage();
            bytes.writeBytes(new byte[] {1, 2, 3});
            bytes.setStringProperty("run", run);
            orders.sendFor(bytes);
            BytesMessage laid = (BytesMessage) refused.receive(40_000);
            byte[] body = new byte[(int) laid.getBodyLength()];
            laid.readBytes(body);
            assertThat(body).containsExactly(1, 2, 3);
            String text = "to nie jest JSON " + "ż".repeat(300_000);
            TextMessage large = orders.context().createTextMessage(text);
            large.setStringProperty("run", run);
            orders.sendFor(large);
            assertThat(((TextMessage) refused.receive(40_000)).getText()).isEqualTo(text);
        }
    }

    /** Clients may be told to give no ids, which is faster. */
    @Test
    void aCommandWithoutAnyIdIsCarriedOut() {
        String message = "Bez numeru " + UUID.randomUUID();
        try (JMSContext context = JMS.signIn(JmsHub.SENDER)) {
            context.createProducer()
                    .setDisableMessageID(true)
                    .send(
                            context.createQueue(PREFIX + "hejnal.inbound"),
                            command(
                                    "send_notification",
                                    key(),
                                    "{\"user_id\": \"1001\", \"message_pl\": \"" + message + "\"}"));
        }
        soon("it is carried out").until(() -> sends(message) == 1);
    }

    /** The broker knows its duplicate id from the first time. */
    @Test
    void whatIsPutBackIsTriedAgain() throws JMSException {
        long person = Crowd.reserve(1);
        String message = "Potem " + UUID.randomUUID();
        UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
        try (Orders orders = orders()) {
            TextMessage text = orders.context()
                    .createTextMessage(command(
                            "send_notification",
                            key(),
                            "{\"user_id\": \"" + person + "\", \"message_pl\": \"" + message + "\"}"));
            text.setStringProperty("_AMQ_DUPL_ID", message);
            orders.send(text);
            assertThat(orders.answer().getBoolean("ok")).isFalse();
            String id = soonRefused(admin, "" + person);
            Crowd.enter(database, person, 1);
            assertThat(admin.post("hejnal/put_back_refused_command", Map.of("id", id))
                            .body())
                    .isEqualTo("{}");
            assertThat(orders.answer().getBoolean("ok")).isTrue();
            assertThat(admin.get("hejnal/refused_commands").body()).doesNotContain(id);
        }
        assertThat(sends(message)).isEqualTo(1);
    }

    private static String soonRefused(UsosClient admin, String word) {
        return soon("it lies with the refused ones")
                .until(
                        () -> admin.get("hejnal/refused_commands").json().<Map<String, String>>getList("").stream()
                                .filter(command ->
                                        String.valueOf(command.get("reason")).contains(word))
                                .map(command -> String.valueOf(command.get("id")))
                                .reduce((earlier, later) -> later),
                        Optional::isPresent)
                .orElseThrow();
    }

    @Test
    void theDocumentedClientIsAnswered(@TempDir Path folder) throws IOException, InterruptedException {
        String written = DocumentedClient.compiledIn(folder)
                .run(JMS.url(), PREFIX + "hejnal.inbound", JmsHub.SENDER, JmsHub.PASSWORD, key());
        assertThat(JsonPath.from(written).getBoolean("ok")).isTrue();
    }

    @Test
    void whatAClientSaysOfItselfIsNotBelieved() throws JMSException {
        String message = "Podszywanie " + UUID.randomUUID();
        try (Orders orders = orders()) {
            TextMessage text = orders.context()
                    .createTextMessage(command(
                            "send_notification",
                            key(),
                            "{\"user_id\": \"1001\", \"message_pl\": \"" + message + "\"}"));
            text.setStringProperty("_AMQ_VALIDATED_USER", "demo");
            orders.send(text);
            assertThat(orders.answer().getBoolean("ok")).isTrue();
        }
        assertThat(database.text(
                        "SELECT c.consumer_key FROM notification n JOIN consumer c ON c.id = n.consumer_id"
                                + " WHERE n.message_pl = ?",
                        message))
                .isEqualTo("demo-admin");
    }

    /** While the database is away commands stay; one whose sender gave it less time is refused when it is back. */
    @Test
    void commandsOutliveAnOutageUnlessTheyExpire() throws JMSException {
        String late = "Po czasie " + UUID.randomUUID();
        String kept = "W czasie awarii " + UUID.randomUUID();
        String run = UUID.randomUUID().toString();
        JMS.own().stopDatabase();
        try (Orders orders = orders();
                JMSContext tester = JMS.signIn(JmsHub.TESTER)) {
            // First: the client keeps a time to live for all that the context sends later.
            orders.send(
                    command("send_notification", key(), "{\"user_id\": \"1001\", \"message_pl\": \"" + kept + "\"}"));
            orders.context()
                    .createProducer()
                    .setTimeToLive(3000)
                    .setProperty("run", run)
                    .send(
                            orders.context().createQueue(PREFIX + "hejnal.inbound"),
                            command(
                                    "send_notification",
                                    key(),
                                    "{\"user_id\": \"1001\", \"message_pl\": \"" + late + "\"}"));
            long begun = System.nanoTime();
            soon("the sender's time is over")
                    .until(() ->
                            System.nanoTime() - begun > Duration.ofSeconds(4).toNanos());
            JMS.own().restartDatabase();
            assertThat(soonAnswer(orders).getBoolean("ok")).isTrue();
            JMSConsumer refused =
                    tester.createConsumer(tester.createQueue(PREFIX + "hejnal.inbound.refused"), "run = '" + run + "'");
            assertThat(refused.receive(40_000)).isNotNull();
        }
        assertThat(sends(kept)).isEqualTo(1);
        assertThat(sends(late)).isZero();
    }

    private static JsonPath soonAnswer(Orders orders) {
        List<JsonPath> answers = new ArrayList<>();
        soon("the answer").atMost(Duration.ofMinutes(2)).until(() -> {
            orders.tryAnswer().ifPresent(answers::add);
            return !answers.isEmpty();
        });
        return answers.get(0);
    }
}
