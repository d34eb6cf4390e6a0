package org.hejnal.usos.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hejnal.directory.DirectoryObject;
import org.hejnal.notification.SendField;
import org.hejnal.onetimecode.CodeField;
import org.hejnal.onetimecode.CodeReason;
import org.hejnal.platform.ForbiddenObjectException;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.MissingValueException;
import org.hejnal.platform.TooManyRequestsException;
import org.hejnal.platform.UnknownObjectException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorTranslationTest {
    @Test
    void unknownObjectsAreA400() {
        ApiException error = ErrorTranslation.translate(new UnknownObjectException(DirectoryObject.PERSON, "9"));
        assertThat(error.status()).isEqualTo(400);
        assertThat(json(error))
                .isEqualTo("{\"message\":\"There is no user with the id '9'.\",\"error\":\"object_not_found\","
                        + generic("Nie znaleziono takiego obiektu.", "This could not be found."));
    }

    @Test
    void invalidValuesKeepTheirMessages() {
        LangDict forPeople = new LangDict("Źle.", "Wrong.");
        assertThat(json(ErrorTranslation.translate(
                        new EJBException(new InvalidValueException(CodeField.CODE, "Is wrong.", forPeople)))))
                .isEqualTo("{\"message\":\"Is wrong.\",\"error\":\"param_invalid\",\"param_name\":\"code\","
                        + "\"user_messages\":{\"generic_message\":{\"pl\":\"Podane dane są nieprawidłowe.\","
                        + "\"en\":\"Something that was given is wrong.\"},"
                        + "\"fields\":{\"code\":{\"pl\":\"Źle.\",\"en\":\"Wrong.\"}}}}");
    }

    @Test
    void tellsTheRefusalsOfTheDomainApart() {
        assertThat(errorOf(new ForbiddenObjectException("Not yours."))).isEqualTo("object_forbidden");
        assertThat(errorOf(new InvalidStateException(Optional.empty(), "Too late.")))
                .isEqualTo("object_invalid");
    }

    @Test
    void handsAReasonOn() {
        assertThat(json(ErrorTranslation.translate(
                        new InvalidStateException(Optional.of(CodeReason.EXPIRED), "Too late."))))
                .isEqualTo("{\"message\":\"Too late.\",\"error\":\"object_invalid\",\"reason\":\"expired\","
                        + generic("Teraz nie można tego zrobić.", "This cannot be done now."));
    }

    @Test
    void saysWhenToComeBack() {
        ApiException error = ErrorTranslation.translate(new TooManyRequestsException("Enough.", Duration.ofMinutes(7)));
        assertThat(error.status()).isEqualTo(429);
        assertThat(error.retryAfter()).contains(Duration.ofMinutes(7));
    }

    @Test
    void whatTheDomainMissesIsMissing() {
        ApiException error = ErrorTranslation.translate(new MissingValueException(SendField.MESSAGE_PL, "No message."));
        assertThat(error.detail("error")).contains("param_missing");
        assertThat(error.detail("param_name")).contains("message_pl");
    }

    @Test
    void theUnexpectedShowsNothingButAnId() {
        ApiException error = ErrorTranslation.translate(new EJBException(new IllegalStateException("secret")));
        assertThat(error.status()).isEqualTo(500);
        assertThat(json(error)).doesNotContain("secret", "IllegalState").contains("incident");
    }

    @Test
    void refusalsListMissingScopes() {
        ApiException error = ApiException.scopeMissing(List.of("events"));
        assertThat(json(error))
                .isEqualTo("{\"message\":\"The access token lacks scopes: events."
                        + " Ask for them by 'scopes' when you call services/oauth/request_token for a new one.\","
                        + "\"error\":\"method_forbidden\",\"reason\":\"scope_missing\","
                        + "\"missing_scopes\":[\"events\"],"
                        + generic("Brak uprawnień do tej operacji.", "You may not do this."));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 413, 429, 500})
    void everyStatusHasAMessageForPeople(int status) {
        LangDict forPeople = GenericMessage.of(status);
        assertThat(forPeople.pl()).isNotBlank();
        assertThat(json(ApiException.of(status, "No.")))
                .isEqualTo("{\"message\":\"No.\"," + generic(forPeople.pl(), forPeople.en()));
    }

    @Test
    void refusedSignaturesAreNothingButTheirMessage() {
        assertThat(json(ApiException.unauthorized("Nonce already used")))
                .isEqualTo("{\"message\":\"Nonce already used\"}");
    }

    /** The end of an error without fields. */
    private static String generic(@Nullable String pl, @Nullable String en) {
        return "\"user_messages\":{\"generic_message\":{\"pl\":\"" + pl + "\",\"en\":\"" + en + "\"}}}";
    }

    private static Object errorOf(RuntimeException thrown) {
        return ErrorTranslation.translate(thrown).detail("error").orElseThrow();
    }

    private static String json(ApiException error) {
        return new String(ErrorBody.json(error), StandardCharsets.UTF_8);
    }
}
