package org.hejnal.it.eventtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import io.restassured.path.json.JsonPath;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.UUID;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.MailText;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E-mails of a type in the words of an administrator. */
@HejnalTest
class MessageTemplateIT {
    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    private final String type = "t-" + UUID.randomUUID().toString().substring(0, 13);
    private final long person = Crowd.enter(database, 1).firstId();
    private final String address = Crowd.address(person);

    @BeforeEach
    void create() {
        assertThat(admin.post(
                                "hejnal/create_event_type",
                                Map.of("event_type_id", type, "name_pl", "Biblioteka", "channels", "inbox|email"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void messagesAreWrittenByTheVersionThatCounts() throws MessagingException {
        assertThat(update("Zwrot: {{data.book}}", "Oddaj „{{data.book}}” do {{data.until}}.", "0")
                        .json()
                        .getInt("version"))
                .isOne();
        MimeMessage first = send();
        assertThat(first.getSubject()).isEqualTo("Zwrot: Lalka & inni");
        assertThat(MailText.of(first)).contains("Oddaj „Lalka & inni” do 1.12.").doesNotContain("Termin mija");

        assertThat(update("", "{{message}} Książka: {{data.book}}", "1").json().getInt("version"))
                .isEqualTo(2);
        MimeMessage second = send();
        assertThat(second.getSubject()).isEqualTo("Biblioteka: Termin mija.");
        assertThat(MailText.of(second)).contains("Termin mija. Książka: Lalka & inni");

        assertThat(remove().json().getBoolean("is_changed")).isTrue();
        assertThat(remove().json().getBoolean("is_changed")).isFalse();
        assertThat(MailText.of(send())).contains("Termin mija.").doesNotContain("Książka");
        JsonPath kept =
                admin.get("hejnal/message_templates?event_type_id=" + type).json();
        assertThat(kept.getList("version")).containsExactly(2, 1);
        assertThat(kept.getList("is_current")).containsExactly(false, false);
        assertThat(database.text(
                        "SELECT string_agg(action, ' ' ORDER BY id) FROM audit_entry WHERE target_id = ?",
                        type + ":email:pl"))
                .isEqualTo("message_template.update message_template.update message_template.remove");
    }

    @Test
    void aPreviewShowsWhatWouldGoOutAndKeepsNothing() {
        JsonPath shown = admin.post(
                        "hejnal/preview_message_template",
                        Map.of(
                                "event_type_id", type,
                                "language", "pl",
                                "subject", "{{event_type}} dla {{person}}",
                                "body", "<i>{{data.book}}</i> {{message}}",
                                "message", "Termin mija.",
                                "data", "{\"book\": \"Lalka\"}"))
                .json();
        assertThat(shown.getString("subject")).isEqualTo("Biblioteka dla Anna Nowak");
        assertThat(shown.getString("text")).contains("<i>Lalka</i> Termin mija.");
        assertThat(shown.getString("html")).contains("&lt;i&gt;Lalka&lt;/i&gt; Termin mija.");
        assertThat(admin.get("hejnal/message_templates?event_type_id=" + type).body())
                .isEqualTo("[]");
    }

    @Test
    void whatIsNoTemplateChangesNothing() {
        update("", "dobry", "0");
        assertRefused(update("", "{{#data.a}}", "1"), "param_invalid");
        assertRefused(update("{{> inny}}", "x", "1"), "param_invalid");
        assertRefused(update("", "x", "0"), "object_invalid");
        assertRefused(
                admin.post(
                        "hejnal/update_message_template",
                        Map.of("event_type_id", "one_time_code", "language", "pl", "body", "x")),
                "object_invalid");
        assertRefused(
                admin.post(
                        "hejnal/update_message_template",
                        Map.of("event_type_id", type, "channel_id", "inbox", "language", "pl", "body", "x")),
                "param_invalid");
        assertRefused(
                admin.post(
                        "hejnal/update_message_template",
                        Map.of("event_type_id", "nosuch", "language", "pl", "body", "x")),
                "object_not_found");
        assertThat(admin.get("hejnal/message_templates?event_type_id=" + type)
                        .json()
                        .getList("body"))
                .containsExactly("dobry");
    }

    private Answer update(String subject, String body, String version) {
        return admin.post(
                "hejnal/update_message_template",
                Map.of(
                        "event_type_id", type,
                        "language", "pl",
                        "subject", subject,
                        "body", body,
                        "version", version));
    }

    private Answer remove() {
        return admin.post("hejnal/remove_message_template", Map.of("event_type_id", type, "language", "pl"));
    }

    private MimeMessage send() {
        int before = hub.mails().to(address).size();
        assertThat(admin.post(
                                "events2/send_notification",
                                Map.of(
                                        "user_id",
                                        "" + person,
                                        "event_type_id",
                                        type,
                                        "message_pl",
                                        "Termin mija.",
                                        "data",
                                        "{\"book\": \"Lalka & inni\", \"until\": \"1.12\"}"))
                        .status())
                .isEqualTo(200);
        soon().until(() -> hub.mails().to(address).size() > before);
        return hub.mails().to(address).get(before);
    }

    private static void assertRefused(Answer answer, String error) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().getString("error")).isEqualTo(error);
    }
}
