package org.hejnal.evt.method;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hejnal.declared.Argument;
import org.hejnal.declared.InvalidArgumentException;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.request.CallFields;

/** Reads what a method has declared; other fields are passed over, as older clients send many. */
public final class ArgumentReader {
    /** What some clients send in place of nothing. */
    private static final String NOTHING = "$empty";

    private ArgumentReader() {}

    /** @throws EvtException if a required argument is missing, or one is not of its type */
    public static EvtCall read(EvtDeclaration method, CallFields fields, Sender sender) {
        Map<String, Object> values = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (Argument<?> argument : method.arguments()) {
            Optional<String> sent = find(argument, fields);
            sent.ifPresent(value -> given.add(argument.name()));
            sent.filter(value -> !value.isEmpty() && !value.equals(NOTHING))
                    .or(() -> argument.defaultValue().filter(value -> !value.isEmpty()))
                    .ifPresent(value -> values.put(argument.name(), parse(argument, value)));
            if (argument.isRequired() && !values.containsKey(argument.name())) {
                throw EvtException.invalid(argument.name(), "is required.");
            }
        }
        return new EvtCall(sender, values, given);
    }

    private static Optional<String> find(Argument<?> argument, CallFields fields) {
        return argument.names()
                .flatMap(name -> fields.find(name).or(() -> elements(name, fields)).stream())
                .findFirst();
    }

    private static Optional<String> elements(String name, CallFields fields) {
        List<String> elements = fields.list(name);
        return elements.isEmpty() ? Optional.empty() : Optional.of(String.join(",", elements));
    }

    /**
     * The value of an argument that is not empty, for a method that learns only from other arguments what it holds.
     *
     * @throws EvtException if it is not of its type
     */
    public static <T> T parse(Argument<T> argument, String value) {
        try {
            return argument.type().parse(value, ZoneOffset.UTC);
        } catch (InvalidArgumentException e) {
            throw EvtException.invalid(argument.name(), String.valueOf(e.getMessage()))
                    .saying(e.userMessage());
        }
    }
}
