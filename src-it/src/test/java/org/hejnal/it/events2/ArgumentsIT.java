package org.hejnal.it.events2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.UsosClient;
import org.hejnal.it.events2.Facts.ArgumentFact;
import org.hejnal.it.events2.Facts.KeyFact;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each argument of each method, and each key of each body: left out, as its default, and wrong in every way. */
@HejnalTest
class ArgumentsIT {
    private static Scene scene;

    @BeforeAll
    static void enter() {
        scene = new Scene(Hub.main());
    }

    static Stream<MethodFacts> methods() {
        return Facts.methods();
    }

    static Stream<MethodFacts> reads() {
        return Facts.methods().filter(method -> !method.isWrite());
    }

    static Stream<MethodFacts> withBody() {
        return Facts.methods().filter(method -> !method.keys().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatIsRequiredMustBeThere(MethodFacts method) {
        refuses(
                method,
                (softly, client) -> method.arguments().stream()
                        .filter(ArgumentFact::isRequired)
                        .forEach(argument -> {
                            Map<String, String> less = new HashMap<>(client.good());
                            less.remove(argument.name());
                            assertWrong(softly, client.call(less), "param_missing", argument.name());
                            less.put(argument.name(), "");
                            assertWrong(softly, client.call(less), "param_missing", argument.name());
                        }));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatIsWrongIsRefused(MethodFacts method) {
        refuses(
                method,
                (softly, client) -> method.arguments()
                        .forEach(argument -> BadValues.ofArgument(argument.type())
                                .forEach(value -> assertWrong(
                                        softly,
                                        client.callWith(argument.name(), value),
                                        "param_invalid",
                                        argument.name()))));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatIsNotThereIsNotFound(MethodFacts method) {
        refuses(
                method,
                (softly, client) -> method.arguments()
                        .forEach(argument -> BadValues.unknown(argument.type())
                                .filter(value -> !client.good().containsKey("user_id")
                                        || !argument.name().equals("user_ids"))
                                .ifPresent(value ->
                                        assertNotFound(softly, client.callWith(argument.name(), value), value))));
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void whatABodyNamesMustBeThere(MethodFacts method) {
        refuses(
                method,
                (softly, client) -> method.keys().stream()
                        .filter(key ->
                                List.of("id", "primary_group", "recipients").contains(key.name()))
                        .forEach(key -> {
                            String unknown = key.name().equals("recipients") ? "999999999999999999" : "unknown";
                            String value =
                                    key.name().equals("recipients") ? "[\"" + unknown + "\"]" : "\"" + unknown + "\"";
                            assertNotFound(softly, client.callWith("body", body(client, key, value)), unknown);
                        }));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void formatAndCallbackAreLookedAtFirst(MethodFacts method) {
        refuses(method, (softly, client) -> {
            assertWrong(softly, client.callWith("format", "yaml"), "param_invalid", "format");
            assertWrong(softly, client.callWith("format", "jsonp"), "param_missing", "callback");
            Map<String, String> arguments = client.with("format", "jsonp");
            Stream.of("1a", "a.b", "a(", "a b", "ą").forEach(callback -> {
                arguments.put("callback", callback);
                assertWrong(softly, client.call(arguments), "param_invalid", "callback");
            });
        });
    }

    @ParameterizedTest
    @MethodSource("reads")
    void defaultsMeanTheSameAsNothing(MethodFacts method) {
        Client client = Client.of(method);
        String usual = client.call(client.good()).body();
        assertSoftly(softly -> {
            method.arguments().stream()
                    .filter(argument -> !argument.isRequired())
                    .forEach(argument -> softly.assertThat(client.callWith(
                                            argument.name(),
                                            argument.defaultValue().orElseThrow())
                                    .body())
                            .as(argument.name())
                            .isEqualTo(usual));
            softly.assertThat(client.callWith("format", "json").body())
                    .as("format")
                    .isEqualTo(usual);
            softly.assertThat(client.callWith("colour", "blue").body())
                    .as("an unknown argument")
                    .isEqualTo(usual);
            softly.assertThat(client.get().body()).as("GET").isEqualTo(usual);
        });
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void keysAreRefusedByName(MethodFacts method) {
        refuses(
                method,
                (softly, client) -> method.keys().forEach(key -> {
                    BadValues.ofKey(key.type()).forEach(value -> assertWrongKey(softly, client, key, value));
                    if (!key.isClearable() && !key.type().equals("anything")) {
                        assertWrongKey(softly, client, key, "null");
                    }
                    if (key.isRequired()) {
                        Answer answer = client.call(Map.of("body", "{}"));
                        assertWrong(softly, answer, "param_invalid", "body");
                        softly.assertThat(answer.text("message")).contains("'" + key.name() + "'");
                    }
                }));
    }

    private void assertWrongKey(SoftAssertions softly, Client client, KeyFact key, String value) {
        String body = body(client, key, value);
        Answer answer = client.call(Map.of("body", body));
        assertWrong(softly, answer, "param_invalid", "body");
        softly.assertThat(answer.text("message")).as(body).containsPattern("'(" + key.name() + "|geo_long)'");
    }

    private static String body(Client client, KeyFact key, String value) {
        String id = key.name().equals("id") ? "" : "\"id\": \"" + identity(client.method()) + "\", ";
        return "{" + id + "\"" + key.name() + "\": " + value + "}";
    }

    /** What a body means that only changes. */
    private static String identity(MethodFacts method) {
        return switch (method.toString()) {
            case "update_statement" -> scene.statement();
            case "update_event_type" -> scene.type();
            case "update_event_schedule" -> scene.type() + ":daily";
            default -> scene.type() + ":email";
        };
    }

    /**
     * The one who may call a method calls it, again and again.
     *
     * @param good arguments with which it would do something
     */
    private record Client(MethodFacts method, UsosClient signer, Map<String, String> good) {
        static Client of(MethodFacts method) {
            return new Client(method, Caller.RIGHTFUL.client(scene, method), scene.arguments(method));
        }

        Answer call(Map<String, String> arguments) {
            return signer.post(path(), arguments);
        }

        Answer callWith(String name, String value) {
            return call(with(name, value));
        }

        Map<String, String> with(String name, String value) {
            Map<String, String> arguments = new HashMap<>(good);
            arguments.put(name, value);
            return arguments;
        }

        Answer get() {
            StringBuilder query = new StringBuilder("?");
            good.forEach((name, value) ->
                    query.append(name).append('=').append(value).append('&'));
            return signer.get(path() + query);
        }

        private String path() {
            return method.name().replaceFirst("^services/", "");
        }
    }

    private interface Attempts {
        void make(SoftAssertions softly, Client client);
    }

    private static void refuses(MethodFacts method, Attempts attempts) {
        Client client = Client.of(method);
        String before = scene.traces();
        assertSoftly(softly -> attempts.make(softly, client));
        assertThat(scene.traces()).isEqualTo(before);
    }

    private static void assertNotFound(SoftAssertions softly, Answer answer, String named) {
        softly.assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        softly.assertThat(answer.text("error")).as(answer.body()).isEqualTo("object_not_found");
        softly.assertThat(answer.text("message")).as(answer.body()).contains(named);
    }

    private static void assertWrong(SoftAssertions softly, Answer answer, String error, String name) {
        softly.assertThat(answer.status()).as(name).isEqualTo(400);
        softly.assertThat(answer.text("error")).as(answer.body()).isEqualTo(error);
        softly.assertThat(answer.text("param_name")).as(answer.body()).isEqualTo(name);
        softly.assertThat(answer.body()).contains("\"fields\":{\"" + name + "\":{\"pl\":");
    }
}
