package org.hejnal.evt.request;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hejnal.evt.error.EvtException;

/** The fields of one call, by name without regard to case. */
public final class CallFields {
    /** How many elements a numbered list may have. */
    private static final int MAX_ELEMENTS = 200;

    private final Map<String, String> values = new HashMap<>();

    /** @throws EvtException if a field is there already */
    void add(String name, String value) {
        if (values.put(name.toLowerCase(Locale.ROOT), value) != null) {
            throw EvtException.invalid(name, "is given twice.");
        }
    }

    /** The value as sent, which may be empty. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The elements of a list sent as {@code name.0}, {@code name.1} and so on, without gaps. */
    public List<String> list(String name) {
        return IntStream.range(0, MAX_ELEMENTS)
                .mapToObj(i -> find(name + "." + i))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    /** All names in lower case. */
    public Stream<String> names() {
        return values.keySet().stream();
    }
}
