package org.hejnal.usos.error;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.hejnal.declared.JsonObjectText;

/**
 * An error of the API for those who do not come by HTTP.
 *
 * @param code the API's code, or, where HTTP has only a status for it, a word for that
 * @param message what is wrong, for a developer
 * @param body what HTTP would answer
 */
public record ErrorAnswer(String code, String message, JsonObject body) {
    private static final int TOO_MANY = 429;
    private static final int OF_SERVER = 500;

    /** Never fails: what is not known is told by an id, under which the log has the whole story. */
    public static ErrorAnswer of(Throwable thrown) {
        ApiException error = ErrorTranslation.translate(thrown);
        JsonObject body = JsonObjectText.parse(new String(ErrorBody.json(error), StandardCharsets.UTF_8));
        return new ErrorAnswer(
                error.detail("error").map(String::valueOf).orElseGet(() -> word(error.status())),
                String.valueOf(error.getMessage()),
                body);
    }

    private static String word(int status) {
        if (status == TOO_MANY) {
            return "too_many_requests";
        }
        return status >= OF_SERVER ? "server_error" : "refused";
    }
}
