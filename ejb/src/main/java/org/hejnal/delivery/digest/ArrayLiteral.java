package org.hejnal.delivery.digest;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values as PostgreSQL's array literals, for words, numbers and times: none of them needs quotes. */
final class ArrayLiteral {
    private ArrayLiteral() {}

    static <T> String of(List<T> rows, Function<T, Object> value) {
        return rows.stream().map(row -> value.apply(row).toString()).collect(Collectors.joining(",", "{", "}"));
    }
}
