package org.hejnal.platform;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes what goes into a query as one array, which drivers and Hibernate agree on best as text: numbers, times, and words
 * that need no quotes.
 */
public final class ArrayLiteral {
    private ArrayLiteral() {}

    public static String of(Collection<?> values) {
        return of(values, value -> value);
    }

    /** Of one value of each row, in their order. */
    public static <T> String of(Collection<T> rows, Function<? super T, ?> value) {
        return rows.stream().map(row -> String.valueOf(value.apply(row))).collect(Collectors.joining(",", "{", "}"));
    }
}
