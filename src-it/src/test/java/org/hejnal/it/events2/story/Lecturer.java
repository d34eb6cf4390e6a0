package org.hejnal.it.events2.story;

import io.restassured.path.json.JsonPath;
import java.util.List;

/** Writes statements to a group. */
record Lecturer(Actor actor) {
    /** Returns the statement's id. */
    String writes(String title, String sendAfter, String start, String end) {
        return actor.call("update_statement", "body", """
                {"primary_group": "%s", "title": {"pl": "%s", "en": null}, "content": {"pl": "Sala 0.03."},
                 "location": {"city": "Kraków", "address": "ul. Łojasiewicza 6"}, "is_calendar": true,
                 "send_after": "%s", "start": "%s", "end": "%s"}
                """.formatted(actor.town().group(), title, sendAfter, start, end))
                .getString("id");
    }

    void corrects(String statement, String title) {
        int version =
                actor.call("statement", "id", statement, "fields", "version").getInt("version");
        actor.order(
                "update_statement",
                "body",
                "{\"id\": \"%s\", \"version\": %d, \"title\": {\"pl\": \"%s\"}}".formatted(statement, version, title));
    }

    /** Returns the ids of all who are named then. */
    List<String> names(Student student, String statement) {
        return actor.call("add_recipient", "statement_id", statement, "user_id", student.idText())
                .getList("id");
    }

    /** Returns the ids of all who are still named. */
    List<String> unnames(Student student, String statement) {
        return actor.call("delete_recipient", "statement_id", statement, "user_id", student.idText())
                .getList("id");
    }

    JsonPath reads(String statement) {
        return actor.call("statement", "id", statement);
    }

    void deletes(String statement) {
        actor.order("delete_statement", "id", statement);
    }
}
