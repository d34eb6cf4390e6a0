package org.hejnal.evt.method;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.request.CallFields;

/** Reads what a method has declared; other fields are passed over, as older clients send many. */
public final class InputReader {
    /** What some clients send in place of nothing. */
    private static final String NOTHING = "$empty";

    private InputReader() {}

    /** @throws EvtException if a required input is missing, or one is not of its type */
    public static EvtCall read(EvtDeclaration method, CallFields fields, Sender sender) {
        Map<String, Object> values = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (Input<?> input : method.inputs()) {
            Optional<String> sent = find(input, fields);
            sent.ifPresent(value -> given.add(input.name()));
            sent.filter(value -> !value.isEmpty() && !value.equals(NOTHING))
                    .ifPresent(value -> values.put(input.name(), parse(input, value)));
            if (input.isRequired() && !values.containsKey(input.name())) {
                throw EvtException.invalid(input.name(), "is required.");
            }
        }
        return new EvtCall(sender, values, given);
    }

    private static Optional<String> find(Input<?> input, CallFields fields) {
        return input.names()
                .flatMap(name -> fields.find(name).or(() -> elements(name, fields)).stream())
                .findFirst();
    }

    private static Optional<String> elements(String name, CallFields fields) {
        List<String> elements = fields.list(name);
        return elements.isEmpty() ? Optional.empty() : Optional.of(String.join(",", elements));
    }

    /**
     * The value of an input that is not empty, for a method that learns only from other inputs what it holds.
     *
     * @throws EvtException if it is not of its type
     */
    public static <T> T parse(Input<T> input, String value) {
        try {
            return input.type().reader().apply(value);
        } catch (InvalidInputException e) {
            throw EvtException.invalid(input.name(), String.valueOf(e.getMessage()));
        }
    }
}
