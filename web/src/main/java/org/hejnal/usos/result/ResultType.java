package org.hejnal.usos.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hejnal.usos.method.Call;
import org.jspecify.annotations.Nullable;

/** The fields of the objects that a method answers, in the order of the reference. */
public final class ResultType<T> {
    private final Map<String, ResultField<T>> fields;
    private final boolean isSparse;

    private ResultType(Map<String, ResultField<T>> fields, boolean isSparse) {
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        this.isSparse = isSparse;
    }

    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** Whether an object has no key for a field without a value. */
    public boolean isSparse() {
        return isSparse;
    }

    public List<ResultField<T>> fields() {
        return List.copyOf(fields.values());
    }

    public Optional<ResultField<T>> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** Collects fields: primary ones, then after {@link #secondary()} secondary ones. */
    public static final class Builder<T> {
        private final Map<String, ResultField<T>> fields = new LinkedHashMap<>();
        private boolean primary = true;
        private boolean sparse = false;

        private Builder() {}

        /** Makes the fields that follow secondary. */
        public Builder<T> secondary() {
            primary = false;
            return this;
        }

        /** Leaves fields without a value out of the objects, where null would be no value to those who read them. */
        public Builder<T> sparse() {
            sparse = true;
            return this;
        }

        public Builder<T> field(String name, String description, Function<T, @Nullable Object> value) {
            return field(name, description, (row, call) -> value.apply(row));
        }

        /** A field whose value depends on who asks. */
        public Builder<T> field(String name, String description, BiFunction<T, Call, @Nullable Object> value) {
            return add(new ResultField<>(name, primary, description, Optional.empty(), Optional.empty(), value));
        }

        /** A value that the rows do not have, loaded for all of them at once; null for a row that the loader leaves out. */
        public Builder<T> loaded(String name, String description, ReferenceLoader<T, ?> values) {
            return add(new ResultField<>(
                    name, primary, description, Optional.empty(), Optional.of(values), (row, call) -> null));
        }

        public Builder<T> field(String name, String description, Reference<T> reference) {
            return add(new ResultField<>(
                    name, primary, description, Optional.of(reference), Optional.empty(), (row, call) -> null));
        }

        private Builder<T> add(ResultField<T> field) {
            if (!field.name().matches("[A-Za-z0-9_]+") || fields.put(field.name(), field) != null) {
                throw new IllegalArgumentException("The field '" + field.name() + "' is misnamed or declared twice.");
            }
            return this;
        }

        public ResultType<T> build() {
            return new ResultType<>(fields, sparse);
        }
    }
}
