package org.hejnal.it.events2;

import java.util.List;

/** The methods that the reference has. */
public final class EveryMethod {
    private EveryMethod() {}

    /** Returns their names within the module. */
    public static List<String> names() {
        return Facts.methods().map(MethodFacts::toString).toList();
    }
}
