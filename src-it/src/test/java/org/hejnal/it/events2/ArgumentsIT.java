package org.hejnal.it.events2;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.Map;
import java.util.stream.Stream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.events2.Facts.ArgumentFact;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each argument of each method: left out, as its default, and wrong in every way. */
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

    @ParameterizedTest
    @MethodSource("methods")
    void whatIsRequiredMustBeThere(MethodFacts method) {
        Attempts.at(scene, method)
                .inVain(attempts -> method.arguments().stream()
                        .filter(ArgumentFact::isRequired)
                        .map(ArgumentFact::name)
                        .forEach(name -> {
                            attempts.assertMissing(attempts.call(attempts.without(name)), name);
                            attempts.assertMissing(attempts.callWith(name, ""), name);
                        }));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatIsWrongIsRefused(MethodFacts method) {
        Attempts.at(scene, method)
                .inVain(attempts -> method.arguments()
                        .forEach(argument -> BadValues.ofArgument(argument.type())
                                .forEach(value -> attempts.assertInvalid(
                                        attempts.callWith(argument.name(), value), argument.name()))));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatIsNotThereIsNotFound(MethodFacts method) {
        Attempts.at(scene, method)
                .inVain(attempts -> method.arguments().stream()
                        .filter(argument -> !argument.name().equals("user_ids"))
                        .forEach(argument -> BadValues.unknown(argument.type())
                                .ifPresent(value ->
                                        attempts.assertNotFound(attempts.callWith(argument.name(), value), value))));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void formatAndCallbackAreLookedAtFirst(MethodFacts method) {
        Attempts.at(scene, method).inVain(attempts -> {
            attempts.assertInvalid(attempts.callWith("format", "yaml"), "format");
            attempts.assertMissing(attempts.callWith("format", "jsonp"), "callback");
            Map<String, String> arguments = attempts.with("format", "jsonp");
            Stream.of("1a", "a.b", "a(", "a b", "ą").forEach(callback -> {
                arguments.put("callback", callback);
                attempts.assertInvalid(attempts.call(arguments), "callback");
            });
        });
    }

    @ParameterizedTest
    @MethodSource("reads")
    void defaultsMeanTheSameAsNothing(MethodFacts method) {
        Attempts calls = Attempts.at(scene, method);
        String usual = calls.call(calls.good()).body();
        assertSoftly(softly -> {
            method.arguments().stream()
                    .filter(argument -> !argument.isRequired())
                    .forEach(argument -> softly.assertThat(calls.callWith(
                                            argument.name(),
                                            argument.defaultValue().orElseThrow())
                                    .body())
                            .as(argument.name())
                            .isEqualTo(usual));
            softly.assertThat(calls.callWith("format", "json").body())
                    .as("format")
                    .isEqualTo(usual);
            softly.assertThat(calls.callWith("colour", "blue").body())
                    .as("an unknown argument")
                    .isEqualTo(usual);
            softly.assertThat(calls.get().body()).as("GET").isEqualTo(usual);
        });
    }
}
