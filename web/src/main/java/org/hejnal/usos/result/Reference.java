package org.hejnal.usos.result;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Where a field leads to other objects: those that another method describes, those that only this field has, or none at
 * all, whatever subfields are chosen.
 *
 * @param method the full name of the method that describes the objects
 * @param own the objects' fields, where only this field has such objects
 * @param isMany whether the field holds a list of them
 * @param primaryOnly whether only primary fields of the target may be selected
 * @param loader loads them
 * @param <P> the row that has the field
 */
public record Reference<P>(
        Optional<String> method,
        Optional<DescribedType> own,
        boolean isMany,
        boolean primaryOnly,
        ReferenceLoader<P, ?> loader) {

    /** A reference to one object, or to none, which is answered as null. */
    public static <P, C> Reference<P> toOne(String target, ReferenceLoader<P, C> loader) {
        return new Reference<>(Optional.of(target), Optional.empty(), false, false, loader);
    }

    /** A reference to any number of objects. */
    public static <P, C extends Collection<?>> Reference<P> toMany(String target, ReferenceLoader<P, C> loader) {
        return new Reference<>(Optional.of(target), Optional.empty(), true, false, loader);
    }

    /** One object, or none, of a kind that only this field has. Chosen without subfields it has the default ones. */
    public static <P, C> Reference<P> toOwn(DescribedType own, ReferenceLoader<P, C> loader) {
        return new Reference<>(Optional.empty(), Optional.of(own), false, false, loader);
    }

    /** Any number of objects of a kind that only this field has. */
    public static <P, C extends Collection<?>> Reference<P> toOwnMany(DescribedType own, ReferenceLoader<P, C> loader) {
        return new Reference<>(Optional.empty(), Optional.of(own), true, false, loader);
    }

    /** An object of a kind that nobody keeps here: null, whatever subfields of such objects a client chooses. */
    public static <P> Reference<P> unkept() {
        return new Reference<>(Optional.empty(), Optional.empty(), false, false, (parents, call) -> Map.of());
    }

    /** A list of objects of a kind that nobody keeps here: always empty. */
    public static <P> Reference<P> unkeptList() {
        return new Reference<>(Optional.empty(), Optional.empty(), true, false, (parents, call) -> Map.of());
    }

    /** The same reference, with the target's secondary fields refused. */
    public Reference<P> onlyPrimary() {
        return new Reference<>(method, own, isMany, true, loader);
    }
}
