package org.hejnal.evt.method;

import java.util.function.Function;

/**
 * What an input may hold.
 *
 * @param shape what the values look like, in words
 * @param reader makes a value of a text that is not empty, or throws an {@link InvalidInputException}
 */
public record InputType<T>(String shape, Function<String, T> reader) {}
