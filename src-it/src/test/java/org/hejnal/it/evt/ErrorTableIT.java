package org.hejnal.it.evt;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.Test;

/** Each method with each code that the reference names for it, from a cause of its own. Nothing is changed by any. */
@HejnalTest
class ErrorTableIT {
    private static final long QUOTA = 1_073_741_824;
    private static final Set<String> WRITING = Set.of("501", "502", "503", "504", "601");
    private static final Set<String> ONE = Set.of("501", "502", "503", "504");
    private static final Set<String> MANY = Set.of("500", "501", "502", "503", "504");

    /** The rows of the reference. */
    private static final Map<String, Set<String>> REFERENCE = Map.ofEntries(
            entry("create", WRITING),
            entry("update", WRITING),
            entry("delete", ONE),
            entry("comment", ONE),
            entry("get", ONE),
            entry("getbyplace", ONE),
            entry("list", MANY),
            entry("listinterval", MANY),
            entry("listmonth", MANY),
            entry("listweek", MANY),
            entry("navigate", MANY));

    /**
     * A 504 is for who sees something and may not change it. Whoever is in a circle may create, comment and read
     * everything there, and for all others it does not exist: these methods have no such case.
     */
    private static final Set<String> OPEN_TO_MEMBERS = Set.of(
            "create", "comment", "get", "getbyplace", "list", "listinterval", "listmonth", "listweek", "navigate");

    private static final Map<String, String> EXCEPTIONS = Map.of(
            "500", "FizApiUnattendedException",
            "501", "FizAccountNotFoundInSessionException",
            "502", "FizApiInvalidParameterException",
            "503", "FizApiModelDoesNotExistException",
            "504", "FizApiModelRightException",
            "601", "FizMediaQuotaExceededException");

    /** The circle is full of photos, and one of its events is broken. */
    private static final String ROWS = """
            create       501 nobody startDate=2026-03-01
            create       502 author text=undated
            create       503 author startDate=2026-03-01 placeId=<circle>_999999
            create       601 author startDate=2026-03-01 photo
            update       501 nobody eventId=<event> text=x
            update       502 author eventId=<event> startDate=never
            update       503 author eventId=<circle>_999999 text=x
            update       504 member eventId=<event> text=x
            update       601 author eventId=<event> text=x photo
            delete       501 nobody eventId=<event>
            delete       502 author eventId=1234
            delete       503 author eventId=<circle>_999999
            delete       504 member eventId=<event>
            comment      501 nobody eventId=<event> text=x
            comment      502 author eventId=<event> text=
            comment      503 author eventId=<circle>_999999 text=x
            get          501 nobody eventId=<event>
            get          502 author eventId=1234
            get          503 author eventId=<circle>_999999
            getbyplace   501 nobody placeId=<circle>_1
            getbyplace   502 author placeId=Aula
            getbyplace   503 author placeId=<circle>_999999
            list         500 author
            list         501 nobody
            list         502 author q=x
            list         503 stranger circleId=<circle>
            listinterval 500 author from=2026-03-01 to=2026-03-02
            listinterval 501 nobody from=2026-03-01 to=2026-03-02
            listinterval 502 author from=2026-03-01
            listinterval 503 stranger from=2026-03-01 to=2026-03-02 circleId=<circle>
            listmonth    500 author date=2026-03-01
            listmonth    501 nobody
            listmonth    502 author date=March
            listmonth    503 stranger circleId=<circle>
            listweek     500 author date=2026-03-01
            listweek     501 nobody
            listweek     502 author date=1772323200
            listweek     503 stranger circleId=<circle>
            navigate     500 author eventId=<broken> offset=1
            navigate     501 nobody eventId=<event> offset=1
            navigate     502 author eventId=<event> offset=1001
            navigate     503 author eventId=<circle>_999999 offset=1
            """;

    private final Hub hub = Hub.main();
    private final TestCircle circle = new TestCircle(hub);
    private final EvtClient author = circle.as(TestCircle.AUTHOR);
    private final Map<String, EvtClient> people = Map.of(
            "author",
            author,
            "member",
            circle.as(TestCircle.MEMBER),
            "stranger",
            circle.as(TestCircle.STRANGER),
            "nobody",
            new EvtClient(hub));

    @Test
    void everyRowHasACauseOrAReason() {
        Set<String> rows = REFERENCE.entrySet().stream()
                .flatMap(method -> method.getValue().stream().map(code -> method.getKey() + " " + code))
                .filter(row -> !row.endsWith(" 504") || !OPEN_TO_MEMBERS.contains(row.split(" ")[0]))
                .collect(toSet());
        assertThat(ROWS.lines()
                        .map(row -> row.split(" +"))
                        .map(parts -> parts[0] + " " + parts[1])
                        .toList())
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void everyCauseGetsItsCode() {
        String event = circle.event(author, "kept");
        String broken = circle.event(author, "broken");
        circle.database()
                .update(
                        "UPDATE calendar_event SET time_zone = 'Nowhere/Never' WHERE circle_id = ? AND number = ?",
                        circle.id(),
                        Long.parseLong(broken.split("_")[1]));
        circle.database().update("UPDATE circle SET media_bytes = ? WHERE id = ?", QUOTA - 10, circle.id());
        ROWS.lines()
                .map(row -> row.replace("<event>", event)
                        .replace("<broken>", broken)
                        .replace("<circle>", "" + circle.id()))
                .forEach(this::assertRow);
        assertThat(circle.events()).isEqualTo(2);
        JsonPath kept = author.feed("evt/get", "eventId=" + event);
        assertThat(List.of(kept.getString("text"), kept.getString("etag"), "" + kept.getList("comments")))
                .containsExactly("kept", "0", "[]");
    }

    private void assertRow(String row) {
        String[] parts = row.split(" +");
        HttpResponse<String> answer = call(
                Objects.requireNonNull(people.get(parts[2])), parts[0], Arrays.copyOfRange(parts, 3, parts.length));
        assertThat(answer.statusCode()).as(row).isEqualTo(200);
        String kind = parts[1].equals("601") ? "ex" : "un";
        JsonPath json = new JsonPath(answer.body());
        assertThat(json.getMap("").keySet().toString())
                .as(row + ": " + answer.body())
                .isEqualTo("[cn, " + kind + "]");
        assertThat(json.getString("cn")).isEqualTo("evt" + parts[0]);
        if (json.get(kind + ".userMessage") != null) {
            assertThat(parts[1])
                    .as("only a value that a person has entered can be mended")
                    .isEqualTo("502");
            assertThat(json.<String, String>getMap(kind + ".userMessage"))
                    .as(row)
                    .containsOnlyKeys("pl", "en");
        }
        assertThat(json.<String, Object>getMap(kind))
                .as(row)
                .containsKeys("FiZClassId", "exception", "message")
                .hasSizeLessThanOrEqualTo(json.get(kind + ".userMessage") == null ? 3 : 4)
                .containsEntry("FiZClassId", parts[1])
                .containsEntry("exception", EXCEPTIONS.get(parts[1]));
    }

    private static HttpResponse<String> call(EvtClient client, String method, String... fields) {
        if (!List.of(fields).contains("photo")) {
            return client.post("evt/" + method, fields);
        }
        Upload upload = new Upload().file("file", "a.png", Upload.picture(300, 200, "png"));
        Stream.of(fields)
                .filter(field -> field.contains("="))
                .map(field -> field.split("=", 2))
                .forEach(field -> upload.text(field[0], field[1]));
        return upload.send(client, "evt/" + method);
    }
}
