package org.hejnal.it.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;
import static org.hejnal.it.statement.Campus.DEAN;
import static org.hejnal.it.statement.Campus.LECTURER;
import static org.hejnal.it.statement.Campus.OTHER_STUDENT;
import static org.hejnal.it.statement.Campus.STUDENT;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** Several who write the same at the same moment. */
@HejnalTest
class ConcurrentWritersIT {
    private static final int MANY = 40;

    private final Hub hub = Hub.main();
    private final Campus campus = new Campus(hub);
    private final UsosClient lecturer = campus.as(LECTURER);

    @Test
    void ofTwoEditorsThatBeganTogetherTheSecondLearnsOfTheFirst() throws SQLException {
        String id = publish();
        UsosClient dean = campus.as(DEAN);
        CompletableFuture<Answer> first;
        CompletableFuture<Answer> second;
        try (Connection held = lock(id)) {
            first = CompletableFuture.supplyAsync(() -> Campus.update(lecturer, title(id, "Jeden")));
            second = CompletableFuture.supplyAsync(() -> Campus.update(dean, title(id, "Drugi")));
            soon().until(() -> waiting() == 2);
            held.rollback();
        }
        List<Answer> answers = List.of(first.join(), second.join());
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 400);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 400)
                .allSatisfy(
                        answer -> assertThat(answer.json().getString("reason")).isEqualTo("version_conflict"));
    }

    @Test
    void whoKnowsTheVersionLosesNothing() {
        String id = publish();
        String edit = "{\"id\": \"" + id + "\", \"version\": 0, \"title\": {\"en\": \"First\"}}";
        assertThat(Campus.update(lecturer, edit).body()).isEqualTo("{}");
        assertThat(Campus.update(lecturer, edit).json().getString("error")).isEqualTo("object_invalid");
        assertThat(version(id)).isEqualTo(1);
    }

    @Test
    void whoIsNamedMeanwhileIsNotLost() {
        String id = publish();
        String edit = "{\"id\": \"" + id + "\", \"version\": 0, \"recipients\": []}";
        Map<String, String> person = Map.of("statement_id", id, "user_id", "" + campus.id(OTHER_STUDENT));
        lecturer.post("events2/add_recipient", person);
        lecturer.post("events2/add_recipient", person);
        assertThat(Campus.update(lecturer, edit).json().getString("reason")).isEqualTo("version_conflict");
        assertThat(version(id)).as("what changes nothing does not count").isEqualTo(1);
        lecturer.post("events2/delete_recipient", person);
        lecturer.post("events2/delete_recipient", person);
        assertThat(version(id)).isEqualTo(2);
    }

    private int version(String id) {
        return lecturer.get("events2/statement?fields=version|title&id=" + id)
                .json()
                .getInt("version");
    }

    /** The test is the other publisher: it holds a statement that is due, tells nobody, and lets it go as told. */
    @Test
    void whatAnotherPublisherHoldsIsLeftToIt() throws SQLException {
        String id = publish();
        campus.database()
                .update(
                        "UPDATE statement SET announce_at = now() + interval '5 seconds' WHERE id = ?",
                        Long.parseLong(id));
        try (Connection held = lock(id)) {
            publish();
            soon().until(() -> campus.database()
                            .number(
                                    "SELECT count(*) FROM statement WHERE id = ? AND announce_at < now()",
                                    Long.parseLong(id))
                    == 1);
            publish();
            execute(held, "UPDATE statement SET announce_at = NULL WHERE id = ?", id);
            held.commit();
        }
        publish();
        assertThat(campus.told(id)).isEqualTo(2);
    }

    @Test
    void manyThatAreDueAtOnceAreEachToldOnce() {
        List<String> ids = IntStream.range(0, MANY)
                .parallel()
                .mapToObj(i -> Campus.insert(lecturer, statement()))
                .toList();
        soon().until(() -> ids.stream().allMatch(id -> campus.told(id) >= 2));
        assertThat(ids).allMatch(id -> campus.told(id) == 2);
        assertThat(campus.as(STUDENT)
                        .get("events2/search_statements?fields=id&limit=" + MANY)
                        .json()
                        .getList("id"))
                .hasSize(MANY);
    }

    /** As after a crash that has come when the first of four had been told; then somebody is named who is still to be. */
    @Test
    void whoIsNamedWhileTheAudienceIsToldIsToldOnceAndSoAreTheOthers() {
        String id = Campus.insert(
                campus.as(DEAN), "{\"primary_group\": \"" + campus.faculty() + "\", \"title\": {\"pl\": \"Razem\"}}");
        soon().until(() -> campus.told(id) == 4);
        long send = campus.database()
                .number(
                        "SELECT notification_id FROM statement_notification WHERE statement_id = ?",
                        Long.parseLong(id));
        goBackToTheFirst(send);
        campus.as(DEAN)
                .post("events2/add_recipient", Map.of("statement_id", id, "user_id", "" + campus.id(OTHER_STUDENT)));
        assertThat(campus.told(id)).isEqualTo(2);
        campus.database().update("UPDATE notification SET due_at = now() - interval '1 minute' WHERE id = ?", send);
        soon().until(() -> campus.database()
                .text("SELECT state FROM notification WHERE id = ?", send)
                .equals("distributed"));
        assertThat(campus.told(id)).isEqualTo(4);
        assertThat(campus.database().number("SELECT count(*) FROM inbox_entry WHERE notification_id = ?", send))
                .isEqualTo(3);
    }

    private void goBackToTheFirst(long send) {
        long first = campus.id(DEAN);
        campus.database()
                .update(
                        "UPDATE notification SET state = 'waiting', distributed_to = ?,"
                                + " due_at = now() + interval '1 hour' WHERE id = ?",
                        first,
                        send);
        campus.database()
                .update("UPDATE statement_notification SET gathered_to = ? WHERE notification_id = ?", first, send);
        for (String table : List.of("inbox_entry", "delivery", "notification_recipient")) {
            campus.database()
                    .update("DELETE FROM " + table + " WHERE notification_id = ? AND account_id > ?", send, first);
        }
    }

    /** A statement whose audience of two has been told. */
    private String publish() {
        String id = Campus.insert(lecturer, statement());
        soon().until(() -> campus.told(id) == 2);
        return id;
    }

    private String statement() {
        return "{\"primary_group\": \"" + campus.groupA() + "\", \"title\": {\"pl\": \"Razem\"}}";
    }

    private static String title(String id, String title) {
        return "{\"id\": \"" + id + "\", \"title\": {\"pl\": \"" + title + "\"}}";
    }

    private Connection lock(String id) throws SQLException {
        Connection connection = hub.database().getConnection();
        connection.setAutoCommit(false);
        execute(connection, "SELECT 1 FROM statement WHERE id = ? FOR UPDATE", id);
        return connection;
    }

    private static void execute(Connection connection, String sql, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, Long.parseLong(id));
            statement.execute();
        }
    }

    private long waiting() {
        return campus.database().number("""
                SELECT count(*) FROM pg_stat_activity
                WHERE wait_event_type = 'Lock' AND query ILIKE '%from statement%for%update%'
                """);
    }
}
