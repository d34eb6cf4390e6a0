package org.hejnal.usos.result;

import java.util.Collection;

/**
 * Where a field leads to other objects.
 *
 * @param target the full name of the method that describes the referenced objects
 * @param isMany whether the field holds a list of them
 * @param primaryOnly whether only primary fields of the target may be selected
 * @param loader loads them
 * @param <P> the row that has the field
 */
public record Reference<P>(String target, boolean isMany, boolean primaryOnly, ReferenceLoader<P, ?> loader) {

    /** A reference to one object, or to none, which is answered as null. */
    public static <P, C> Reference<P> toOne(String target, ReferenceLoader<P, C> loader) {
        return new Reference<>(target, false, false, loader);
    }

    /** A reference to any number of objects. */
    public static <P, C extends Collection<?>> Reference<P> toMany(String target, ReferenceLoader<P, C> loader) {
        return new Reference<>(target, true, false, loader);
    }

    /** The same reference, with the target's secondary fields refused. */
    public Reference<P> onlyPrimary() {
        return new Reference<>(target, isMany, true, loader);
    }
}
