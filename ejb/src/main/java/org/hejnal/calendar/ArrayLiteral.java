package org.hejnal.calendar;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes what goes into a query as an array: drivers and Hibernate agree on text best. */
final class ArrayLiteral {
    private ArrayLiteral() {}

    static String array(Collection<? extends Number> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    static String instants(Collection<Instant> instants) {
        return instants.stream().map(Instant::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
