package org.hejnal.it.events2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.github.scribejava.core.model.OAuth1AccessToken;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.ServerProperty;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each method, called by everybody there may be: those whom its auth line lets in get in, and the others change nothing. */
@HejnalTest
class AuthLineIT {
    private static Scene scene;

    @BeforeAll
    static void enter() {
        scene = new Scene(Hub.main());
    }

    static Stream<Arguments> everybodyEverywhere() {
        return Facts.methods()
                .flatMap(method -> Arrays.stream(Caller.values()).map(caller -> Arguments.of(method, caller)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("everybodyEverywhere")
    void letsInWhomItSays(MethodFacts method, Caller caller) {
        Map<String, String> arguments = arguments(method);
        String before = scene.traces();
        Answer answer = caller.call(scene, method, arguments);
        String refusal = caller.refusal(method);

        if (refusal.isEmpty()) {
            assertAdmitted(method, answer);
        } else {
            assertRefused(answer, refusal);
            assertThat(scene.traces()).isEqualTo(before);
        }
    }

    /** As a rule those with which the rightful caller would get something done. */
    private static Map<String, String> arguments(MethodFacts method) {
        return method.toString().equals("statement") ? Map.of("id", scene.openStatement()) : scene.arguments(method);
    }

    private static void assertRefused(Answer answer, String refusal) {
        switch (refusal) {
            case "Invalid signature." -> {
                assertThat(answer.status()).isEqualTo(401);
                assertThat(answer.text("message")).isEqualTo(refusal);
            }
            case "object_forbidden" -> {
                assertThat(answer.status()).isEqualTo(400);
                assertThat(answer.text("error")).isEqualTo(refusal);
            }
            default -> {
                assertThat(answer.status()).isEqualTo(400);
                assertThat(answer.text("error")).isEqualTo("method_forbidden");
                assertThat(answer.text("reason")).isEqualTo(refusal);
                if (refusal.equals("scope_missing")) {
                    assertThat(answer.body()).contains("\"missing_scopes\":[\"events\"]");
                }
            }
        }
    }

    /** No code is at hand here: that it is unknown is said to those only who were let in. */
    private static void assertAdmitted(MethodFacts method, Answer answer) {
        if (method.toString().equals("validate_one_time_code")) {
            assertThat(answer.text("error")).isEqualTo("object_not_found");
        } else {
            assertThat(answer).as(answer.body()).extracting(Answer::status).isEqualTo(200);
        }
    }

    @Test
    void tlsIsDemandedWhereTheReferenceDoes() {
        try (ServerProperty demand = ServerProperty.set("hejnal.tls-required", "true", "false")) {
            assertSoftly(softly -> Facts.methods().forEach(method -> {
                Map<String, String> arguments = scene.arguments(method);
                String before = scene.traces();
                Answer answer = Caller.RIGHTFUL.call(scene, method, arguments);
                if (method.requiresTls()) {
                    softly.assertThat(answer.text("reason")).as("%s", method).isEqualTo("secure_required");
                    softly.assertThat(scene.traces()).as("%s", method).isEqualTo(before);
                } else {
                    softly.assertThat(answer.status()).as("%s", method).isEqualTo(200);
                }
            }));
        }
    }

    @Test
    void anIgnoredTokenMayBeAnything() {
        MethodFacts send = Facts.get("services/events2/send_notification");
        UsosClient client = scene.administrativeApplication().with(new OAuth1AccessToken("unknown", ""));
        assertThat(client.post("events2/send_notification", scene.arguments(send))
                        .body())
                .isEqualTo("{}");
    }
}
