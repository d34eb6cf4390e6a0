package org.hejnal.it.events2.story;

import io.restassured.path.json.JsonPath;
import jakarta.json.JsonString;
import java.util.List;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.MailText;

/** Gets messages, as he or she likes. */
record Student(long id, Actor actor) {
    String idText() {
        return Long.toString(id);
    }

    void switchesOffEmailsOf(String type) {
        actor.order("update_user_preference", "body", "{\"id\": \"%s:email\", \"is_enabled\": false}".formatted(type));
    }

    void collectsEmailsOf(String type, String schedule) {
        actor.order(
                "update_user_preference",
                "body",
                "{\"event_channel\": {\"id\": \"%1$s:email\"}, \"schedule\": {\"id\": \"%1$s:%2$s\"}}"
                        .formatted(type, schedule));
    }

    /** The preferences that tell of e-mails which do not come. */
    List<String> offByEmail() {
        return actor.call("user_preferences", "fields", "id|is_enabled")
                .getList("findAll { it.id.endsWith(':email') && !it.is_enabled }.id");
    }

    int daysBetweenEmailsOf(String type) {
        return actor.call("event_channel_preference", "event_channel_id", type + ":email")
                .getInt("schedule.schedule.days");
    }

    JsonPath emailsOf(String type) {
        return actor.call(
                "event_preference",
                "event_channel_id",
                type + ":email",
                "fields",
                "is_enabled|schedule[id]|event_channel[id|event_type[id]]");
    }

    /** The messages in the inbox in Polish, the newest first. */
    List<String> inbox() {
        return actor.call("latest_notifications").getList("message.pl");
    }

    List<String> mails() {
        return actor.town().hub().mails().to(Crowd.address(id)).stream()
                .map(MailText::of)
                .toList();
    }

    String refusalOfStatement(String statement) {
        return actor.refusal("statement", "id", statement);
    }

    /** The titles of what is addressed to the student and takes place within a time. */
    List<String> statementsBetween(String start, String end) {
        return actor.call("search_statements", "start", start, "end", end, "fields", "title")
                .getList("title.pl");
    }

    List<String> statementsByName() {
        return actor.call("personalized_statements", "fields", "title|is_personal")
                .getList("title.pl");
    }

    /** Has a code sent and returns its id. */
    String asksForCode() {
        return ((JsonString) actor.answer("generate_one_time_code").value()).getString();
    }

    /** Has a code sent and returns its id and where it went. */
    JsonPath asksForCodeAndWhereItGoes() {
        return actor.call("generate_one_time_code2");
    }

    void types(String code, String id) {
        actor.order("validate_one_time_code", "id", id, "code", code);
    }

    String refusalOfCode(String code, String id) {
        return actor.refusal("validate_one_time_code", "id", id, "code", code);
    }
}
