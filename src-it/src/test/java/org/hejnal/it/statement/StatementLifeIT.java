package org.hejnal.it.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;
import static org.hejnal.it.statement.Campus.LECTURER;
import static org.hejnal.it.statement.Campus.OTHER_STUDENT;
import static org.hejnal.it.statement.Campus.STUDENT;

import java.util.List;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** What becomes of a statement from its first word on. */
@HejnalTest
class StatementLifeIT {
    private static final String NOT_FOUND = "object_not_found";

    private final Campus campus = new Campus(Hub.main());
    private final UsosClient lecturer = campus.as(LECTURER);
    private final UsosClient student = campus.as(STUDENT);

    @Test
    void aLecturerWritesForTomorrowAndTheGroupReadsItThen() {
        String id = Campus.insert(lecturer, """
                {"primary_group": {"id": "%s"}, "title": {"pl": "Kolokwium", "en": "Test"}, "content": {"pl": "Sala 3"},
                 "location": {"city": "Kraków", "geo_lat": 50.0297, "geo_long": 19.9},
                 "start": "2031-01-07 10:00:00", "end": "2031-01-07 12:00:00", "is_calendar": true,
                 "send_after": "2031-01-01"}
                """.formatted(campus.groupA()));
        assertThat(read(student, id).json().getString("error")).isEqualTo(NOT_FOUND);
        assertThat(read(lecturer, id).json().getMap("")).containsEntry("sent_at", null);

        assertThat(Campus.update(lecturer, "{\"id\": \"" + id + "\", \"send_after\": null}")
                        .body())
                .isEqualTo("{}");
        soon().until(() -> campus.told(id) == 2);
        Answer answer = read(student, id);
        assertThat(answer.json().getString("sent_at")).isNotNull();
        assertThat(answer.json().getString("title.en")).isEqualTo("Test");
        assertThat(answer.json().getString("content.en")).isNull();
        assertThat(answer.json().getString("start")).isEqualTo("2031-01-07 10:00:00");
        assertThat(answer.json().getString("primary_group.id")).isEqualTo(campus.groupA());
        assertThat(answer.json().getFloat("location.geo_lat")).isEqualTo(50.0297f);
        assertThat(answer.json().getBoolean("is_personal")).isFalse();
        soon().until(() -> inbox(STUDENT).contains("Kolokwium\n\nSala 3"));
        assertThat(inbox(OTHER_STUDENT)).isEmpty();
    }

    @Test
    void onlyWhoIsToldAgainIsToldAgain() {
        String id = Campus.insert(lecturer, statement(campus.groupA()));
        soon().until(() -> campus.told(id) == 2);
        Campus.update(lecturer, "{\"id\": \"" + id + "\", \"title\": {\"pl\": \"Inny\"}}");
        String marker = Campus.insert(lecturer, statement(campus.groupA()));
        soon().until(() -> campus.told(marker) == 2);
        assertThat(campus.told(id)).isEqualTo(2);
        Campus.update(lecturer, "{\"id\": \"" + id + "\", \"notify_again\": true}");
        soon().until(() -> campus.told(id) == 4);
    }

    @Test
    void whoIsNamedLaterIsToldThenAndNobodyTwice() {
        String id = Campus.insert(lecturer, statement(campus.groupA()));
        soon().until(() -> campus.told(id) == 2);
        assertThat(name("add_recipient", id, OTHER_STUDENT).json().getList("id"))
                .containsExactly("" + campus.id(OTHER_STUDENT));
        assertThat(campus.told(id)).isEqualTo(3);
        assertThat(name("add_recipient", id, STUDENT).json().getList("first_name"))
                .hasSize(2);
        name("delete_recipient", id, OTHER_STUDENT);
        assertThat(name("add_recipient", id, OTHER_STUDENT).json().getList("")).hasSize(2);
        assertThat(campus.told(id)).isEqualTo(3);
        assertThat(read(student, id).json().getBoolean("is_personal")).isTrue();
        assertThat(listNaming(STUDENT)).containsExactly(id);
        name("delete_recipient", id, STUDENT);
        assertThat(listNaming(STUDENT)).isEmpty();
    }

    @Test
    void whomAnEditNamesIsToldOnce() {
        String id = Campus.insert(lecturer, statement(campus.groupA()));
        soon().until(() -> campus.told(id) == 2);
        String edit = "{\"id\": \"%s\", \"recipients\": [\"%d\", \"%d\"]}"
                .formatted(id, campus.id(STUDENT), campus.id(OTHER_STUDENT));
        assertThat(Campus.update(lecturer, edit).body()).isEqualTo("{}");
        assertThat(campus.told(id)).isEqualTo(3);
        assertThat(Campus.update(lecturer, edit).body()).isEqualTo("{}");
        assertThat(campus.told(id)).isEqualTo(3);
        soon().until(() -> inbox(OTHER_STUDENT).contains("Ogłoszenie"));
    }

    @Test
    void whoIsInTheGroupAndNamedIsToldOnce() {
        String id = Campus.insert(
                lecturer,
                "{\"primary_group\": \"%s\", \"title\": {\"en\": \"Both\"}, \"recipients\": [\"%d\", {\"id\": \"%d\"}]}"
                        .formatted(campus.groupA(), campus.id(STUDENT), campus.id(OTHER_STUDENT)));
        soon().until(() -> campus.told(id) == 3);
    }

    @Test
    void whatIsDeletedIsGone() {
        String id = Campus.insert(lecturer, statement(campus.groupA()));
        assertThat(lecturer.get("events2/delete_statement?id=" + id).body()).isEqualTo("{}");
        assertThat(read(student, id).json().getString("error")).isEqualTo(NOT_FOUND);
        assertThat(lecturer.get("events2/delete_statement?id=" + id).json().getString("error"))
                .isEqualTo(NOT_FOUND);
    }

    private List<String> inbox(long person) {
        return campus.as(person)
                .get("events2/latest_notifications")
                .json()
                .getList("findAll { it.event_type.id == 'statement' }.message.pl");
    }

    private List<String> listNaming(long person) {
        return campus.as(person)
                .get("events2/personalized_statements?fields=id")
                .json()
                .getList("id");
    }

    private Answer name(String method, String statement, long person) {
        return lecturer.post("events2/" + method, Map.of("statement_id", statement, "user_id", "" + campus.id(person)));
    }

    private static Answer read(UsosClient client, String id) {
        return client.get("events2/statement?id=" + id);
    }

    private static String statement(String group) {
        return "{\"primary_group\": \"" + group + "\", \"title\": {\"pl\": \"Ogłoszenie\"}}";
    }
}
