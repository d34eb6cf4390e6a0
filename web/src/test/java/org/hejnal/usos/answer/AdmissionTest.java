package org.hejnal.usos.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.hejnal.declared.Requirement;
import org.hejnal.http.Parameter;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceDeclarationBuilder;
import org.hejnal.usos.method.StubMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {
    private static final String NAME = "services/test/who";

    /** The last two columns: what a call without anything and one with only a consumer are answered. */
    @ParameterizedTest
    @CsvSource({
        "REQUIRED, REQUIRED, consumer_missing, user_missing, demo 1001",
        "REQUIRED, OPTIONAL, consumer_missing, demo -, demo 1001",
        "REQUIRED, IGNORED, consumer_missing, demo -, demo -",
        "OPTIONAL, OPTIONAL, - -, demo -, demo 1001",
        "OPTIONAL, IGNORED, - -, demo -, demo -",
        "IGNORED, IGNORED, - -, - -, - -",
    })
    void signaturesAreWantedAsDeclared(
            Requirement consumer, Requirement token, String bare, String signed, String withToken) {
        Api api = api(who().consumer(consumer).token(token));

        assertThat(outcome(api)).isEqualTo(bare);
        assertThat(outcome(api, "consumer=demo")).isEqualTo(signed);
        assertThat(outcome(api, "consumer=demo", "token=events")).isEqualTo(withToken);
    }

    @Test
    void missingScopesAreNamed() {
        Api api = api(forToken().scopes("events", "email"));

        ApiException refusal = api.refusal(NAME, "consumer=demo", "token=events");
        assertThat(refusal.detail("reason")).contains("scope_missing");
        assertThat(refusal.detail("missing_scopes")).contains(List.of("email"));
        assertThat(outcome(api, "consumer=demo", "token=email events")).isEqualTo("demo 1001");
    }

    @Test
    void administrativeMethodsWantATrustedConsumer() {
        Api api = api(who().consumer(Requirement.REQUIRED).administrative());

        assertThat(outcome(api)).isEqualTo("consumer_missing");
        assertThat(outcome(api, "consumer=demo", "admin=services/test/other")).isEqualTo("trusted_required");
        assertThat(outcome(api, "consumer=demo", "admin=" + NAME)).isEqualTo("demo -");
        assertThat(outcome(api, "consumer=demo", "admin=*")).isEqualTo("demo -");
    }

    @Test
    void anAdministrativeConsumerStandsInForAToken() {
        Api api = api(forToken().scopes("events"));

        assertThat(outcome(api, "consumer=demo", "admin=*", "as_user_id=1002")).isEqualTo("demo 1002");
        assertThat(outcome(api, "consumer=demo", "admin=*", "as_user_id=")).isEqualTo("user_missing");
        assertThat(outcome(api, "consumer=demo", "as_user_id=1002")).isEqualTo("impersonate_required");
        assertThat(outcome(api, "as_user_id=1002")).isEqualTo("consumer_missing");
    }

    @Test
    void whoCouldActForAPersonIsToldHow() {
        Api api = api(forToken());

        assertThat(api.refusal(NAME, "consumer=demo", "admin=*"))
                .hasMessageContaining("'as_user_id' instead of a token");
        assertThat(api.refusal(NAME, "consumer=demo", "admin=services/test/other"))
                .hasMessageContaining("'" + NAME + "' to this consumer's administrative methods");
        assertThat(api.refusal(NAME, "consumer=demo"))
                .hasMessageContaining("services/oauth/request_token")
                .extracting(Throwable::getMessage)
                .asString()
                .doesNotContain("as_user_id");
    }

    /** The signature covers neither the parts of a multipart form nor JSON: a relay could put somebody in. */
    @Test
    void whomToActForComesFromSignedPlacesOnly() {
        Api api = api(forToken());
        List<Parameter> unsigned = List.of(new Parameter("as_user_id", "1002"));

        assertThatThrownBy(() -> api.callWithForm(NAME, unsigned, false, "consumer=demo", "admin=*"))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.detail("error")).contains("param_forbidden"));
        api.callWithForm(NAME, unsigned, true, "consumer=demo", "admin=*");
        api.callWithForm(NAME, unsigned, false, "consumer=demo", "admin=*", "as_user_id=1002");
    }

    @Test
    void whomToActForIsChecked() {
        Api api = api(forToken());

        assertThat(api.refusal(NAME, "consumer=demo", "admin=*", "as_user_id=x").detail("error"))
                .contains("param_invalid");
        assertThat(api.refusal(NAME, "consumer=demo", "admin=*", "token=a", "as_user_id=1002")
                        .detail("error"))
                .contains("param_forbidden");
        ApiException unknown = api.refusal(NAME, "consumer=demo", "admin=*", "as_user_id=9");
        assertThat(unknown.detail("error")).contains("object_not_found");
        assertThat(unknown.detail("param_name")).contains("as_user_id");
        assertThat(unknown.detail("method_name")).contains(NAME);
    }

    @Test
    void tlsIsDemandedBeforeTheSignature() {
        Api api = api(forToken().tls());

        assertThatThrownBy(() -> api.call(NAME, "http", Optional.empty()))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.detail("reason")).contains("secure_required"));
        assertThat(outcome(api, "consumer=demo", "token=a")).isEqualTo("demo 1001");
    }

    private static ServiceDeclarationBuilder who() {
        return ServiceDeclaration.of(NAME, "Who calls");
    }

    private static ServiceDeclarationBuilder forToken() {
        return who().consumer(Requirement.REQUIRED).token(Requirement.REQUIRED);
    }

    private static Api api(ServiceDeclarationBuilder declaration) {
        return new Api(new StubMethod(declaration.build(), AdmissionTest::describe));
    }

    private static String describe(Call call) {
        String account = call.caller().accountId().isPresent() ? String.valueOf(call.accountId()) : "-";
        return call.caller().consumer().map(consumer -> consumer.key()).orElse("-") + " " + account;
    }

    private static String outcome(Api api, String... parameters) {
        try {
            return api.text(NAME, parameters).replace("\"", "");
        } catch (ApiException e) {
            return String.valueOf(e.detail("reason").orElse("?"));
        }
    }
}
