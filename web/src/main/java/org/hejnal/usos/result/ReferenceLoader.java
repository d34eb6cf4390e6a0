package org.hejnal.usos.result;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.hejnal.usos.method.Call;

/** Loads what a reference points at, for all rows of a level at once. */
@FunctionalInterface
public interface ReferenceLoader<P, V> {

    /**
     * Answers the referenced object, or list of objects, of each parent. A parent without one may be left out.
     *
     * @param parents different rows, at least one
     */
    Map<P, V> load(Collection<P> parents, Call call);

    /** A loader for what is in memory already, where asking row by row costs nothing. */
    static <P, V> ReferenceLoader<P, V> inMemory(Function<P, V> lookup) {
        return (parents, call) -> {
            Map<P, V> found = new HashMap<>();
            parents.forEach(parent -> found.put(parent, lookup.apply(parent)));
            return found;
        };
    }
}
