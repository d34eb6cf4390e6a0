package org.hejnal.usos.answer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hejnal.declared.Argument;
import org.hejnal.declared.InvalidArgumentException;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.platform.Settings;
import org.hejnal.usos.error.ApiException;

/** Reads the declared arguments out of a request. What is not declared is passed over. */
@Singleton
class ArgumentReader {
    private static final String NO_BODY = "The parameter 'body' is required: a JSON object, sent as the entity with the"
            + " type application/json, or as the text of the parameter 'body'.";

    private final ZoneId zone;

    @Inject
    ArgumentReader(Settings settings) {
        this(settings.timeZone());
    }

    ArgumentReader(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Answers the parsed values by name. An absent argument takes its default; one without a default has no value.
     *
     * @throws ApiException {@code param_missing} or {@code param_invalid} for the first argument that is wrong
     */
    Map<String, Object> read(List<Argument<?>> arguments, ReceivedRequest request) {
        Map<String, Object> values = new HashMap<>();
        arguments.forEach(argument -> read(argument, request).ifPresent(value -> values.put(argument.name(), value)));
        return values;
    }

    /** Answers the names of those arguments that the request has, be it with their default values. */
    Set<String> given(List<Argument<?>> arguments, ReceivedRequest request) {
        return arguments.stream()
                .filter(argument -> sent(argument, request).isPresent())
                .map(Argument::name)
                .collect(Collectors.toSet());
    }

    /** Reads one argument, absent if it has neither a value nor a default. */
    <T> Optional<T> read(Argument<T> argument, ReceivedRequest request) {
        Optional<String> sent = sent(argument, request);
        if (sent.isEmpty() && argument.isRequired()) {
            throw argument.name().equals(Argument.BODY)
                    ? ApiException.paramMissing(Argument.BODY, NO_BODY, ApiException.REQUIRED)
                    : ApiException.paramMissing(argument.name());
        }
        return sent.or(() -> argument.defaultValue().filter(value -> !value.isEmpty()))
                .map(value -> parse(argument, value));
    }

    static ApiException invalid(String name, InvalidArgumentException e) {
        return ApiException.paramInvalid(name, "The parameter '" + name + "' " + e.getMessage(), e.userMessage());
    }

    private static Optional<String> sent(Argument<?> argument, ReceivedRequest request) {
        return find(argument, request)
                .filter(value -> !value.isEmpty() || argument.type().acceptsEmpty());
    }

    /** An entity is the body whatever else is called so. */
    private static Optional<String> find(Argument<?> argument, ReceivedRequest request) {
        return argument.name().equals(Argument.BODY)
                ? request.jsonBody().or(() -> request.find(Argument.BODY))
                : request.find(argument.name());
    }

    private <T> T parse(Argument<T> argument, String value) {
        try {
            return argument.type().parse(value, zone);
        } catch (InvalidArgumentException e) {
            throw invalid(argument.name(), e);
        }
    }
}
