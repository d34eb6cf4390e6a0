package org.hejnal.reference.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.hejnal.declared.Argument;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.usos.RealMethods;
import org.hejnal.usos.method.DescribedMethod;
import org.hejnal.usos.method.ServiceDeclaration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleCallTest {
    private static final RealMethods METHODS = new RealMethods();
    private static final String HUB = "https://hub.example.edu";

    static Stream<ServiceDeclaration> methods() {
        return METHODS.registry().list(DescribedMethod.class).stream().map(RegisteredMethod::declaration);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyRequiredArgumentIsThereAndEveryValueCanBeRead(ServiceDeclaration method) {
        ExampleCall call = call(method, true);

        assertThat(method.arguments().stream().filter(Argument::isRequired))
                .allSatisfy(argument -> assertThat(call.parameters().containsKey(argument.name())
                                || call.authorization().contains(argument.name() + "=\""))
                        .isTrue());
        call.parameters()
                .forEach((name, value) -> argument(method, name)
                        .ifPresent(argument -> assertThatCode(
                                        () -> argument.type().parse(value, ZoneOffset.UTC))
                                .doesNotThrowAnyException()));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyExampleNamesArgumentsThatThereAre(ServiceDeclaration method) {
        assertThat(method.example().keySet())
                .allSatisfy(name -> assertThat(argument(method, name)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void secretsOfTheDemoDataStayThere(ServiceDeclaration method) {
        assertThat(call(method, false).authorization()).doesNotContain("demo");
        assertThat(call(method, false).parameters()).doesNotContainKey("as_user_id");
    }

    @Test
    void theSignatureIsEncodedTwice() {
        assertThat(call(find("services/events2/latest_notifications"), false).authorization())
                .isEqualTo("OAuth oauth_consumer_key=\"KEY\", oauth_token=\"TOKEN\","
                        + " oauth_signature_method=\"PLAINTEXT\", oauth_signature=\"SECRET%26TOKEN_SECRET\"");
    }

    @Test
    void whatIsOAuthsStandsInTheHeader() {
        ExampleCall call = call(find("services/oauth/request_token"), false);

        assertThat(call.parameters()).containsOnlyKeys("scopes");
        assertThat(call.authorization()).endsWith(", oauth_callback=\"oob\"");
    }

    @Test
    void stringsAreQuotedAsTheLanguagesDoIt() {
        assertThat(ExampleCall.shell("it's")).isEqualTo("'it'\\''s'");
        assertThat(ExampleCall.literal("a \"b\" \\ c")).isEqualTo("\"a \\\"b\\\" \\\\ c\"");
    }

    private static ExampleCall call(ServiceDeclaration method, boolean isDemo) {
        return ExampleCall.of(method, ExampleKeys.of(method.access(), isDemo), HUB);
    }

    private static ServiceDeclaration find(String name) {
        return METHODS.reference().findMethod(name).orElseThrow().declaration();
    }

    private static Optional<Argument<?>> argument(ServiceDeclaration method, String name) {
        return method.arguments().stream()
                .filter(argument -> argument.name().equals(name))
                .findFirst()
                .map(argument -> argument);
    }
}
