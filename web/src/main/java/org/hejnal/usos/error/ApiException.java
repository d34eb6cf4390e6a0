package org.hejnal.usos.error;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.database.Unavailability;

/**
 * A refusal in the API's own shape (spec 5). It is immutable; each {@code with} method answers an exception that says
 * more.
 */
public class ApiException extends RuntimeException {
    /** What people are told whose form lacks a value. */
    public static final LangDict REQUIRED = new LangDict("To pole jest wymagane.", "This field is required.");

    private static final String USER_MESSAGES = "user_messages";
    private static final String GENERIC_MESSAGE = "generic_message";

    private final int status;
    private final Map<String, Object> details;
    private final Optional<Duration> retryAfter;

    private ApiException(int status, String message, Map<String, Object> details, Optional<Duration> retryAfter) {
        super(message);
        this.status = status;
        this.details = details;
        this.retryAfter = retryAfter;
    }

    /** A refusal with a message for the developer and one for people. */
    public static ApiException of(int status, String message) {
        return of(status, message, Optional.empty());
    }

    /** A refusal of HTTP status 429: the caller should come back after a while. */
    public static ApiException tooManyRequests(String message, Duration retryAfter) {
        return of(429, message, Optional.of(retryAfter));
    }

    /** The server cannot answer at present, through no fault of the caller's. */
    static ApiException unavailable(Unavailability why) {
        return of(503, why.message(), Optional.of(why.retryAfter()));
    }

    private static ApiException of(int status, String message, Optional<Duration> retryAfter) {
        Map<String, Object> details = Map.of(USER_MESSAGES, Map.of(GENERIC_MESSAGE, GenericMessage.of(status)));
        return new ApiException(status, message, details, retryAfter);
    }

    /** A refusal of HTTP status 400 with an {@code error} code. */
    public static ApiException of(ErrorCode error, String message) {
        return of(400, message)
                .with("error", error.wireName())
                .with(USER_MESSAGES, Map.of(GENERIC_MESSAGE, GenericMessage.of(error)));
    }

    /** A refusal of a signature or token: the message alone, as published, since it is for the application's author. */
    public static ApiException unauthorized(String message) {
        return new ApiException(401, message, Map.of(), Optional.empty());
    }

    public static ApiException forbidden(Reason reason, String message) {
        return of(ErrorCode.METHOD_FORBIDDEN, message).withReason(reason.wireName());
    }

    /** A call that has to be signed is not. */
    public static ApiException consumerMissing(String message) {
        return forbidden(
                Reason.CONSUMER_MISSING,
                message + " Sign the call by OAuth 1.0a, with the key and the secret of your application.");
    }

    /** An access token does not allow what the method needs. */
    public static ApiException scopeMissing(List<String> scopes) {
        return forbidden(
                        Reason.SCOPE_MISSING,
                        "The access token lacks scopes: " + String.join(", ", scopes)
                                + ". Ask for them by 'scopes' when you call services/oauth/request_token for a new one.")
                .with("missing_scopes", scopes);
    }

    public static ApiException paramMissing(String name) {
        return paramMissing(name, "The parameter '" + name + "' is required.", REQUIRED);
    }

    public static ApiException paramMissing(String name, String message, LangDict userMessage) {
        return of(ErrorCode.PARAM_MISSING, message).withParam(name, userMessage);
    }

    public static ApiException paramInvalid(String name, String message, LangDict userMessage) {
        return of(ErrorCode.PARAM_INVALID, message).withParam(name, userMessage);
    }

    /** What a parameter of a method names is not there. */
    public static ApiException objectNotFound(String message, String paramName, String methodName) {
        return of(ErrorCode.OBJECT_NOT_FOUND, message)
                .withParam(paramName, GenericMessage.of(ErrorCode.OBJECT_NOT_FOUND))
                .withMethod(methodName);
    }

    public ApiException withReason(String reason) {
        return with("reason", reason);
    }

    public ApiException withMethod(String methodName) {
        return with("method_name", methodName);
    }

    public ApiException withField(String fieldName) {
        return with("field_name", fieldName);
    }

    /** Adds what the server has compared a signature with, as far as the client may know it: there is no secret in it. */
    public ApiException withSignatureHint(String hint, String address, String baseString) {
        return with("signature_hint", hint)
                .with("signature_address", address)
                .with("signature_base_string", baseString);
    }

    /** Adds how many more verifiers the request token takes after a wrong one. */
    public ApiException withTriesLeft(int number) {
        return with("tries_left", number);
    }

    /** Adds {@code param_name} and what a form may show beside the field. */
    public ApiException withParam(String name, LangDict userMessage) {
        Map<String, Object> messages = new LinkedHashMap<>();
        if (details.get(USER_MESSAGES) instanceof Map<?, ?> known) {
            known.forEach((key, value) -> messages.put(String.valueOf(key), value));
        }
        messages.put("fields", Map.of(name, userMessage));
        return with("param_name", name).with(USER_MESSAGES, messages);
    }

    private ApiException with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(details);
        Object messages = more.remove(USER_MESSAGES);
        more.put(key, value);
        if (messages != null) {
            more.putIfAbsent(USER_MESSAGES, messages);
        }
        return new ApiException(status, String.valueOf(getMessage()), more, retryAfter);
    }

    public int status() {
        return status;
    }

    /** What stands in the answer besides {@code message}, in order. */
    public Map<String, Object> details() {
        return details;
    }

    /** What the header {@code Retry-After} says. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** One detail, for tests and logs. */
    public Optional<Object> detail(String key) {
        return Optional.ofNullable(details.get(key));
    }
}
