package org.hejnal.it.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.statement.Campus.DEAN;
import static org.hejnal.it.statement.Campus.LECTURER;
import static org.hejnal.it.statement.Campus.OTHER_STUDENT;
import static org.hejnal.it.statement.Campus.STUDENT;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees what, and who may do what. */
@HejnalTest
class StatementRightsIT {
    private static final long EVENTS_ADMINISTRATOR = 1000;
    private static final String LATER = ", \"send_after\": \"2031-01-01\"";

    private final Hub hub = Hub.main();
    private final Campus campus = new Campus(hub);
    private final UsosClient lecturer = campus.as(LECTURER);

    @Test
    void beforePublicationOnlyThoseWhoAnswerForItSeeIt() {
        String id = Campus.insert(lecturer, body(campus.groupA(), LATER));
        assertSeen(id, lecturer, campus.as(DEAN), campus.withAccount(EVENTS_ADMINISTRATOR), campus.administrator());
        assertHidden(id, campus.as(STUDENT), campus.as(OTHER_STUDENT), campus.application());
        assertThat(anonymous(id).getString("error")).isEqualTo("object_not_found");
        assertThat(campus.administrator()
                        .get("events2/statement?id=" + id + "&as_user_id=" + campus.id(STUDENT))
                        .json()
                        .getString("error"))
                .isEqualTo("object_not_found");
    }

    @Test
    void afterPublicationTheAudienceSeesItAndNobodyElse() {
        String id = Campus.insert(lecturer, body(campus.groupA(), ""));
        assertSeen(id, lecturer, campus.as(DEAN), campus.as(STUDENT), campus.withAccount(EVENTS_ADMINISTRATOR));
        assertHidden(id, campus.as(OTHER_STUDENT), campus.application());
        assertThat(anonymous(id).getString("error")).isEqualTo("object_not_found");
        assertThat(list(campus.as(STUDENT), "")).containsExactly(id);
        assertThat(list(campus.as(OTHER_STUDENT), "&for_user=false")).doesNotContain(id);
    }

    @Test
    void aStatementToAGroupReachesThoseBelowIt() {
        String id = Campus.insert(campus.as(DEAN), body(campus.faculty(), ""));
        assertSeen(id, campus.as(STUDENT), campus.as(OTHER_STUDENT));
        assertHidden(id, campus.withAccount(1004));
    }

    @Test
    void theRootGroupIsEverybody() {
        String id = Campus.insert(campus.administrator(), body("", ""));
        assertSeen(id, campus.as(OTHER_STUDENT), campus.application());
        assertThat(anonymous(id).getString("id")).isEqualTo(id);
        assertThat(campus.application()
                        .get("events2/search_statements?fields=id")
                        .json()
                        .getList("id"))
                .contains(id);
        campus.administrator().get("events2/delete_statement?id=" + id);
    }

    @Test
    void listsHaveWhatTheirReaderMaySee() {
        String published = Campus.insert(lecturer, body(campus.groupA(), ""));
        String scheduled = Campus.insert(lecturer, body(campus.groupA(), LATER));
        assertThat(list(lecturer, "")).containsExactly(published);
        assertThat(list(lecturer, "&for_user=false")).contains(published, scheduled);
        assertThat(list(campus.as(DEAN), "&for_user=false")).contains(published, scheduled);
        assertThat(list(campus.as(DEAN), "")).isEmpty();
        assertThat(list(campus.as(STUDENT), "&for_user=false"))
                .contains(published)
                .doesNotContain(scheduled);
        assertThat(list(campus.administrator(), "&for_user=false")).contains(published, scheduled);
        Answer nobody = campus.application().get("events2/search_statements?for_user=true");
        assertThat(nobody.json().getString("reason")).isEqualTo("user_missing");
    }

    @Test
    void onlyThoseWhoMayEditSeeWhoElseIsNamed() {
        String id = Campus.insert(
                lecturer,
                body(
                        campus.groupA(),
                        ", \"recipients\": [\"" + campus.id(STUDENT) + "\", \"" + campus.id(OTHER_STUDENT) + "\"]"));
        assertThat(recipients(lecturer, id)).hasSize(2);
        assertThat(recipients(campus.as(DEAN), id)).hasSize(2);
        assertThat(recipients(campus.as(STUDENT), id)).containsExactly("" + campus.id(STUDENT));
    }

    @Test
    void whoDoesNotBelongWritesNothing() {
        String id = Campus.insert(lecturer, body(campus.groupA(), ""));
        String change = "{\"id\": \"" + id + "\", \"title\": {\"pl\": \"Psota\"}}";
        assertRefused(Campus.update(campus.as(STUDENT), change), "object_forbidden");
        assertRefused(Campus.update(campus.as(OTHER_STUDENT), change), "object_not_found");
        assertRefused(Campus.update(campus.application(), change), "method_forbidden", "user_missing");
        assertThat(new JsonPath(HttpCall.to(hub.baseUrl() + "/services/events2/update_statement")
                                .form(Map.of("body", change))
                                .send()
                                .body())
                        .getString("reason"))
                .isEqualTo("consumer_missing");
        assertRefused(campus.as(STUDENT).get("events2/delete_statement?id=" + id), "object_forbidden");
        assertRefused(
                campus.as(STUDENT)
                        .get("events2/add_recipient?statement_id=" + id + "&user_id=" + campus.id(OTHER_STUDENT)),
                "object_forbidden");
        assertThat(lecturer.get("events2/statement?id=" + id).json().getString("title.pl"))
                .isEqualTo("Próba");
    }

    @Test
    void nobodyAddressesPeopleWhomTheyHaveNoSayOver() {
        assertRefused(Campus.update(lecturer, body(campus.faculty(), "")), "object_forbidden");
        assertRefused(Campus.update(campus.as(STUDENT), body(campus.groupA(), "")), "object_forbidden");
        assertRefused(Campus.update(campus.as(STUDENT), "{\"title\": {\"pl\": \"Do Ciebie\"}}"), "object_forbidden");
        assertRefused(Campus.update(lecturer, body("NOWHERE", "")), "object_not_found");
        String id = Campus.insert(lecturer, body(campus.groupA(), ""));
        assertRefused(Campus.update(lecturer, "{\"id\": \"" + id + "\", \"primary_group\": \"\"}"), "object_forbidden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{};title",
                "[];body",
                "{\"title\": {}};title",
                "{\"title\": null};title",
                "{\"title\": {\"pl\": \"  \"}};title",
                "{\"title\": \"x\"};title",
                "{\"title\": {\"pl\": \"x\"}, \"colour\": 1};colour",
                "{\"title\": {\"pl\": \"x\"}, \"statement_type\": \"rumour\"};statement_type",
                "{\"title\": {\"pl\": \"x\"}, \"is_calendar\": 1};is_calendar",
                "{\"title\": {\"pl\": \"x\"}, \"start\": \"tomorrow\"};start",
                "{\"title\": {\"pl\": \"x\"}, \"start\": \"2031-01-02\", \"end\": \"2031-01-01\"};end",
                "{\"title\": {\"pl\": \"x\"}, \"location\": {\"geo_lat\": 91, \"geo_long\": 0}};geo_lat",
                "{\"title\": {\"pl\": \"x\"}, \"location\": {\"geo_lat\": 50}};geo_long",
                "{\"title\": {\"pl\": \"x\"}, \"recipients\": [\"nobody\"]};recipients"
            })
    void badBodiesAreNamedAndChangeNothing(String body, String named) {
        long before = campus.database().number("SELECT count(*) FROM statement");
        Answer answer = Campus.update(campus.administrator(), body);
        assertThat(answer.json().getString("error")).isEqualTo("param_invalid");
        assertThat(answer.json().getString("param_name")).isEqualTo("body");
        assertThat(answer.json().getString("message")).contains(named);
        assertThat(campus.database().number("SELECT count(*) FROM statement")).isEqualTo(before);
    }

    @Test
    void anUnknownRecipientRefusesTheWhole() {
        long before = campus.database().number("SELECT count(*) FROM statement");
        assertRefused(
                Campus.update(lecturer, body(campus.groupA(), ", \"recipients\": [\"999999999\"]")),
                "object_not_found");
        assertThat(campus.database().number("SELECT count(*) FROM statement")).isEqualTo(before);
    }

    private void assertSeen(String id, UsosClient... readers) {
        for (UsosClient reader : readers) {
            assertThat(reader.get("events2/statement?fields=id&id=" + id).json().getString("id"))
                    .isEqualTo(id);
        }
    }

    private void assertHidden(String id, UsosClient... others) {
        for (UsosClient other : others) {
            assertThat(other.get("events2/statement?id=" + id).body())
                    .isEqualTo(other.get("events2/statement?id=1").body().replace("'1'", "'" + id + "'"));
        }
    }

    private JsonPath anonymous(String id) {
        return new JsonPath(HttpCall.to(hub.baseUrl() + "/services/events2/statement?id=" + id)
                .send()
                .body());
    }

    /** Those of this campus, since everybody's belong to everybody's lists. */
    private List<String> list(UsosClient client, String more) {
        return client.get("events2/search_statements?fields=id|primary_group[id]&limit=1000" + more)
                .json()
                .getList("findAll { it.primary_group != null && it.primary_group.id.startsWith('" + campus.faculty()
                        + "') }.id");
    }

    private static List<String> recipients(UsosClient client, String id) {
        return client.get("events2/statement?fields=recipients[id|last_name]&id=" + id)
                .json()
                .getList("recipients.id");
    }

    private static void assertRefused(Answer answer, String error) {
        assertThat(answer.json().getMap("")).containsEntry("error", error);
    }

    private static void assertRefused(Answer answer, String error, String reason) {
        assertThat(answer.json().getMap("")).containsAllEntriesOf(Map.of("error", error, "reason", reason));
    }

    private static String body(String group, String more) {
        return "{\"primary_group\": \"" + group + "\", \"title\": {\"pl\": \"Próba\"}" + more + "}";
    }
}
