package org.hejnal.declared.body;

import java.util.List;
import org.hejnal.declared.ArgumentShape;

/** What the values of a key look like. Descriptions of the API are made from it; {@link BodyType#read} judges values. */
public sealed interface BodyShape {

    /** Anything at all. */
    record Anything() implements BodyShape {}

    /** A string or a boolean, which looks like an argument. */
    record Plain(ArgumentShape value) implements BodyShape {}

    /** A number; both limits are included. */
    record Numeric(boolean isWhole, int min, int max) implements BodyShape {}

    /** An id, or an object that has it under the key {@code id}. */
    record Reference(ArgumentShape id) implements BodyShape {}

    /** An object with these keys and no other. */
    record Keys(List<BodyKey<?>> keys) implements BodyShape {}

    /** An array of at most {@code max} elements. */
    record Elements(BodyShape element, int max) implements BodyShape {}
}
