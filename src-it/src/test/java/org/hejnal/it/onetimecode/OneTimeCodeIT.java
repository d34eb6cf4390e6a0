package org.hejnal.it.onetimecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.MainHub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.ServerProperty;
import org.hejnal.it.client.Together;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

@HejnalTest
class OneTimeCodeIT {

    /** A node has eight hands for ordinary mail, and each holds fifty; the others of a crowd wait. */
    private static final int HELD = 8 * 20;

    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final Holder holder = Holder.enter(hub);

    @Test
    void aCodeComesByMailAndWorksOnce() throws Exception {
        HttpResponse<String> generated = holder.call("generate_one_time_code2");
        String id = json(generated).getString("id");
        assertThat(id).matches("[A-Za-z0-9]{22}");
        assertThat(json(generated).getString("message.en")).isEqualTo("The code was sent to p***@example.edu.");

        String code = holder.codeInMail(1);
        assertThat(holder.mails().get(0).getSubject()).doesNotContain(code);
        assertThat(holder.validate(id, code.substring(0, 3) + "\u00A0\u2013\u200B" + code.substring(3))
                        .body())
                .isEqualTo("{}");
        assertRefused(holder.validate(id, code), "already_used");
    }

    /** More people than the ordinary connections have hands for, whose mail server answers none of them. */
    @Test
    void aCodeDoesNotQueueBehindWhatManyAreTold() {
        Crowd crowd = Crowd.enter(database, 500);
        hub.mails().holdAllBut(holder.address());
        try {
            UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret")
                    .post("events2/send_notification", Map.of("user_ids", crowd.ids(), "message_pl", "Dla wielu."));
            soon().until(() -> leased(crowd) == HELD);
            String id = holder.generateId();
            assertThat(holder.validate(id, holder.codeInMail(1)).body()).isEqualTo("{}");
            assertThat(leased(crowd)).as("still held").isEqualTo(HELD);
        } finally {
            hub.mails().release();
        }
    }

    private long leased(Crowd crowd) {
        return database.number(
                "SELECT count(*) FROM delivery WHERE account_id BETWEEN ? AND ? AND state = 'leased'",
                crowd.firstId(),
                crowd.firstId() + crowd.size() - 1);
    }

    @Test
    void fiveHundredGuessesGetFiveLooks() throws Exception {
        String id = holder.generateId();
        String code = holder.codeInMail(1);
        List<String> answers = Together.call(
                500, i -> json(holder.validate(id, otherThan(code, i))).getString("error"));
        assertThat(answers).filteredOn("param_invalid"::equals).hasSize(5);
        assertThat(answers).filteredOn("object_invalid"::equals).hasSize(495);
        assertRefused(holder.validate(id, code), "too_many_attempts");
        assertThat(database.number("SELECT attempts FROM one_time_code WHERE id = ?", id))
                .isEqualTo(5);
    }

    @Test
    void ofParallelRightAnswersOneCounts() throws Exception {
        String id = holder.generateId();
        String code = holder.codeInMail(1);
        List<Integer> statuses = Together.call(5, i -> holder.validate(id, code).statusCode());
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
    }

    @Test
    void fiveCodesAreIssuedInAnHourHoweverManyAreAskedForAtOnce() {
        List<Integer> statuses = Together.call(20, i -> holder.generate().statusCode());
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(5);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(15);
        assertThat(Integer.parseInt(HttpCall.header(holder.generate(), "Retry-After")))
                .isBetween(3500, 3600);
        try (ServerProperty later = ServerProperty.set("hejnal.clock-offset", "PT1H1M", "PT0S")) {
            assertThat(holder.generate().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aCodeEndsAfterTenMinutes() throws Exception {
        String id = holder.generateId();
        String code = holder.codeInMail(1);
        try (ServerProperty later = ServerProperty.set("hejnal.clock-offset", "PT10M1S", "PT0S")) {
            assertRefused(holder.validate(id, code), "expired");
        }
        try (ServerProperty before = ServerProperty.set("hejnal.clock-offset", "PT9M", "PT0S")) {
            assertThat(holder.validate(id, code).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aNewCodeEndsTheFormerOne() throws Exception {
        String first = holder.generateId();
        String firstCode = holder.codeInMail(1);
        String second = holder.generateId();
        String secondCode = holder.codeInMail(2);
        assertRefused(holder.validate(first, firstCode), "expired");
        assertThat(holder.validate(second, secondCode).statusCode()).isEqualTo(200);
    }

    @Test
    void somebodyElsesCodeIsAsUnknownAsNone() throws Exception {
        Holder other = Holder.enter(hub);
        String id = holder.generateId();
        String code = holder.codeInMail(1);
        String answer = other.validate(id, code).body();
        String unknown = "x".repeat(22);
        assertThat(answer).contains("object_not_found");
        assertThat(other.validate(unknown, code).body().replace(unknown, id)).isEqualTo(answer);
        assertThat(holder.validate(id, code).statusCode()).isEqualTo(200);
    }

    @Test
    void aTypingErrorCostsNothing() throws Exception {
        String id = holder.generateId();
        String code = holder.codeInMail(1);
        IntStream.range(0, 6)
                .forEach(i -> assertThat(json(holder.validate(id, "12345")).getString("param_name"))
                        .isEqualTo("code"));
        assertThat(holder.validate(id, code).statusCode()).isEqualTo(200);
    }

    @Test
    void theCodeIsNowhereButInTheMail() throws Exception {
        String id = holder.generateId();
        String code = holder.codeInMail(1);
        soon().until(() -> database.number("""
            SELECT count(*) FROM confidential_text t JOIN notification_recipient r USING (notification_id)
            WHERE r.account_id = ? AND t.sealed_pl IS NULL AND t.sealed_en IS NULL
            """, holder.id()) == 1);
        assertThat(Everything.tablesThatContain(database, String.valueOf(holder.id())))
                .as("the search finds what is there")
                .contains("account", "one_time_code");
        assertThat(Everything.tablesThatContain(database, code)).isEmpty();
        assertThat(MainHub.log()).doesNotContain(code).doesNotContain("kod jednorazowy:");
        HttpResponse<String> inbox = holder.call("latest_notifications");
        assertThat(json(inbox).getString("[0].event_type.id")).isEqualTo("one_time_code");
        assertThat(json(inbox).getString("[0].message.pl")).isEqualTo("Wysłaliśmy Ci kod jednorazowy.");
        assertThat(inbox.body()).doesNotContain(code).doesNotContain(id);
    }

    @Test
    void aCodeThatCannotBeMailedInTimeIsNeverMailed() throws Exception {
        hub.mails().refuse(holder.address(), 451);
        holder.generateId();
        soon().until(() -> delivery().startsWith("due 1"));
        try (ServerProperty later = ServerProperty.set("hejnal.clock-offset", "PT11M", "PT0S")) {
            hub.mails().accept(holder.address());
            soon().until(() -> delivery().equals("failed 2 It expired before it could be delivered."));
        }
        assertThat(holder.mails()).isEmpty();
    }

    @Test
    void withoutAnAddressThereIsNoCode() {
        database.update("UPDATE account SET email = NULL WHERE id = ?", holder.id());
        assertRefused(holder.generate(), "no_channel");
        assertThat(database.number("SELECT count(*) FROM one_time_code WHERE account_id = ?", holder.id()))
                .isZero();
    }

    private String delivery() {
        return database.text(
                "SELECT state || ' ' || attempts || ' ' || COALESCE(failure, '') FROM delivery WHERE account_id = ?",
                holder.id());
    }

    private static JsonPath json(HttpResponse<String> answer) {
        return new JsonPath(answer.body());
    }

    private static void assertRefused(HttpResponse<String> answer, String reason) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).getString("error")).isEqualTo("object_invalid");
        assertThat(json(answer).getString("reason")).isEqualTo(reason);
    }

    private static String otherThan(String code, int number) {
        return String.format("%06d", (Integer.parseInt(code) + 1 + number) % 1_000_000);
    }
}
