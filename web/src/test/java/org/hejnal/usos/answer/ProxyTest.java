package org.hejnal.usos.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.directory.DirectoryObject;
import org.hejnal.platform.UnknownObjectException;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.error.ErrorCode;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceDeclarationBuilder;
import org.hejnal.usos.method.StubMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyTest {
    private static final String PROXY = ProxyDispatcher.NAME;
    private static final String WHO = "method=services/test/who";
    private static final Argument<String> TEXT =
            Argument.withDefault("text", ArgumentTypes.textOrEmpty(50), "nothing", "A text.");
    private static final Argument<JsonObject> BODY =
            Argument.withDefault("body", ArgumentTypes.jsonObject(), "{}", "A body.");

    private final Api api = new Api(
            () -> ServiceDeclaration.of(PROXY, "Proxy")
                    .consumer(Requirement.REQUIRED)
                    .token(Requirement.OPTIONAL)
                    .arguments(ProxyDispatcher.METHOD, ProxyDispatcher.PARAMETERS, ProxyDispatcher.SCOPES)
                    .build(),
            stub("who", Requirement.REQUIRED, Requirement.OPTIONAL),
            stub("app", Requirement.OPTIONAL, Requirement.IGNORED),
            stub("anybody", Requirement.IGNORED, Requirement.IGNORED),
            new StubMethod(
                    declare("own", Requirement.REQUIRED, Requirement.REQUIRED).scopes("events")),
            new StubMethod(
                    declare("tls", Requirement.IGNORED, Requirement.IGNORED).tls()),
            new StubMethod(
                    declare("admin", Requirement.REQUIRED, Requirement.IGNORED).administrative()),
            new StubMethod(
                    ServiceDeclaration.of("services/test/echo", "Echo")
                            .arguments(TEXT, BODY)
                            .build(),
                    call -> Map.of(call.get(TEXT), call.get(BODY))),
            new StubMethod(
                    ServiceDeclaration.of("services/test/missing", "Missing")
                            .arguments(TEXT)
                            .build(),
                    call -> {
                        throw new UnknownObjectException(DirectoryObject.PERSON, call.get(TEXT));
                    }));

    @Test
    void theSignerCallsAndNoAdministrator() {
        assertThat(text("token=events email", WHO)).isEqualTo("\"demo 1001 [email, events] false\"");
        assertThat(text("admin=*", WHO)).isEqualTo("\"demo - [] false\"");
        assertThat(refusal("admin=*", "method=services/test/admin").detail("reason"))
                .contains("trusted_required");
    }

    @Test
    void aMethodIsToldNoMoreThanItAsksFor() {
        assertThat(text("token=events", "method=services/test/app")).isEqualTo("\"demo - [] false\"");
        assertThat(text("token=events", "method=services/test/anybody")).isEqualTo("\"- - [] false\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"all;[email, events]", "events;[events]", "events|grades;[events]", "'';[]", "grades;[]"})
    void scopesAreThoseThatTheTokenHasAndTheCallNames(String named, String left) {
        assertThat(text("token=events email", WHO, "scopes=" + named)).contains(" 1001 " + left + " ");
    }

    @Test
    void scopesThatTheCallDoesNotNameAreMissing() {
        String own = "method=services/test/own";
        assertThat(text("token=events", own)).isEqualTo("{}");
        assertThat(refusal("token=events", own, "scopes=").detail("reason")).contains("scope_missing");
        assertThat(refusal("", own).detail("reason")).contains("user_missing");
        assertThat(api.refusal(PROXY, own).detail("reason")).contains("consumer_missing");
        assertThat(refusal("token=events", own, "scopes=everything!").detail("error"))
                .contains("param_invalid");
    }

    @Test
    void parametersArePassedOn() {
        String echo = "method=services/test/echo";
        assertThat(text("", echo)).isEqualTo("{\"nothing\":{}}");
        assertThat(text("", echo, "parameters={\"text\":\"a=b&c\",\"body\":{\"x\":[1,true]},\"other\":null}"))
                .isEqualTo("{\"a=b&c\":{\"x\":[1,true]}}");
        assertThat(text("", echo, "parameters={\"text\":true}")).isEqualTo("{\"true\":{}}");
        assertThat(text("", echo, "parameters={\"text\":null}")).isEqualTo("{\"nothing\":{}}");
        assertThat(refusal("", echo, "parameters={\"text\":[1]}").detail("param_name"))
                .contains("parameters");
        assertThat(refusal("", echo, "parameters=[]").detail("param_name")).contains("parameters");
    }

    @Test
    void theAnswerIsTheMethods() {
        Answer xml =
                api.call(PROXY, "consumer=demo", "method=services/test/echo", "parameters={\"format\":\"xmlmap2\"}");
        assertThat(xml.contentType()).startsWith("text/xml");
        assertThat(xml.tag()).isEmpty();
        assertThat(text("", "method=services/test/echo", "format=xmlmap2")).startsWith("<object>");
        ApiException missing = refusal("", "method=services/test/missing", "parameters={\"text\":\"x\"}");
        assertThat(missing.detail("method_name")).contains("services/test/missing");
        assertThat(missing.detail("param_name")).contains("text");
    }

    @Test
    void methodsThatCannotBeCalledAreNamed() {
        for (String name : new String[] {"services/test/nothing", PROXY, "services/oauth/access_token", "x"}) {
            ApiException refusal = refusal("admin=*", "method=" + name);
            assertThat(refusal.detail("error")).contains("object_not_found");
            assertThat(refusal.detail("param_name")).contains("method");
            assertThat(refusal.detail("method_name")).contains(PROXY);
        }
    }

    @Test
    void tlsIsDemandedOfTheMethodThatIsCalled() {
        ApiException refusal = catchThrowableOfType(
                ApiException.class,
                () -> api.call(PROXY, "http", Optional.empty(), "consumer=demo", "method=services/test/tls"));
        assertThat(refusal.detail("reason")).contains("secure_required");
    }

    /** With what a consumer may do directly, and never by a way around it. */
    @Test
    void anAdministrativeConsumerActsForSomebodyInTheMethodThatItHolds() {
        String own = "method=services/test/own";
        assertThat(text("admin=services/test/own", own, "as_user_id=1002")).isEqualTo("{}");
        assertThat(text("admin=services/test/who", WHO, "as_user_id=1002")).isEqualTo("\"demo 1002 [] false\"");
        assertThat(refusal("admin=" + PROXY, own, "as_user_id=1002").detail("reason"))
                .contains("impersonate_required");
        assertThat(refusal("admin=*", own, "as_user_id=1002", "scopes=").detail("reason"))
                .contains("scope_missing");
        assertThat(refusal("admin=*", own, "parameters={\"as_user_id\":\"1002\"}")
                        .detail("error"))
                .contains("param_forbidden");
    }

    private String text(String signer, String... parameters) {
        return api.text(PROXY, signed(signer, parameters));
    }

    private ApiException refusal(String signer, String... parameters) {
        return catchRefusal(signed(signer, parameters));
    }

    private ApiException catchRefusal(String... parameters) {
        Throwable thrown = catchThrowable(() -> api.call(PROXY, parameters));
        return thrown instanceof ApiException refusal
                ? refusal
                : ApiException.of(ErrorCode.PARAM_INVALID, String.valueOf(thrown));
    }

    private static String[] signed(String signer, String... parameters) {
        return Stream.concat(Stream.of("consumer=demo", signer).filter(text -> !text.isEmpty()), Stream.of(parameters))
                .toArray(String[]::new);
    }

    private static ServiceDeclarationBuilder declare(String name, Requirement consumer, Requirement token) {
        return ServiceDeclaration.of("services/test/" + name, "Test")
                .consumer(consumer)
                .token(token);
    }

    private static StubMethod stub(String name, Requirement consumer, Requirement token) {
        return new StubMethod(declare(name, consumer, token).build(), ProxyTest::describe);
    }

    private static String describe(Call call) {
        return call.caller().consumer().map(consumer -> consumer.key()).orElse("-") + " "
                + (call.caller().accountId().isPresent() ? String.valueOf(call.accountId()) : "-") + " "
                + new TreeSet<>(call.caller().scopes()) + " " + call.isAdministrative();
    }
}
