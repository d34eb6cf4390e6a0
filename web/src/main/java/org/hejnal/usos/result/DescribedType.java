package org.hejnal.usos.result;

/**
 * Fields together with the method that describes them.
 *
 * @param method the full name of that method; of fields that only one field of it has, too
 * @param defaultFields the selector that it uses by default
 */
public record DescribedType(String method, ResultType<?> type, String defaultFields) {}
