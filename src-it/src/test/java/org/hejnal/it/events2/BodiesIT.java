package org.hejnal.it.events2;

import java.util.Map;
import java.util.stream.Stream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.events2.Facts.KeyFact;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each key of each body: left out, null, wrong in every way, and naming what is not there. */
@HejnalTest
class BodiesIT {
    private static Scene scene;

    @BeforeAll
    static void enter() {
        scene = new Scene(Hub.main());
    }

    static Stream<MethodFacts> withBody() {
        return Facts.methods().filter(method -> !method.keys().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void keysAreRefusedByName(MethodFacts method) {
        Attempts.at(scene, method)
                .inVain(attempts -> method.keys().forEach(key -> {
                    BadValues.ofKey(key.type()).forEach(value -> assertWrong(attempts, key, value));
                    if (!key.isClearable() && !key.type().equals("anything")) {
                        assertWrong(attempts, key, "null");
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void aBodyThatNamesNothingIsRefused(MethodFacts method) {
        String empty = method.toString().equals("update_statement") ? "{\"id\": null}" : "{}";
        Attempts.at(scene, method)
                .inVain(attempts -> attempts.assertInvalid(attempts.call(Map.of("body", empty)), "body"));
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void whatABodyNamesMustBeThere(MethodFacts method) {
        Attempts.at(scene, method)
                .inVain(attempts -> method.keys().forEach(key -> {
                    switch (key.name()) {
                        case "id", "primary_group" -> assertNotFound(attempts, key, "\"unknown\"", "unknown");
                        case "recipients" ->
                            assertNotFound(attempts, key, "[{\"id\": \"999999999999999999\"}]", "999999999999999999");
                        default -> {}
                    }
                }));
    }

    /** Half of a pair of coordinates is told of by the name of the other half. */
    private static void assertWrong(Attempts attempts, KeyFact key, String value) {
        String body = body(attempts.method(), key, value);
        Answer answer = attempts.call(Map.of("body", body));
        attempts.assertInvalid(answer, "body");
        attempts.softly()
                .assertThat(answer.text("message"))
                .as(body)
                .containsPattern("'(" + key.name() + "|geo_long)'");
    }

    private static void assertNotFound(Attempts attempts, KeyFact key, String value, String named) {
        attempts.assertNotFound(attempts.call(Map.of("body", body(attempts.method(), key, value))), named);
    }

    /** The body that changes one thing about something that is there. */
    private static String body(MethodFacts method, KeyFact key, String value) {
        String id = key.name().equals("id") ? "" : "\"id\": \"" + identity(method) + "\", ";
        return "{" + id + "\"" + key.name() + "\": " + value + "}";
    }

    private static String identity(MethodFacts method) {
        return switch (method.toString()) {
            case "update_statement" -> scene.statement();
            case "update_event_type" -> scene.type();
            case "update_event_schedule" -> scene.type() + ":daily";
            default -> scene.type() + ":email";
        };
    }
}
