package org.hejnal.usos.selector;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hejnal.platform.RecentlyUsed;

/** Keeps the selectors used last. Clients use few, but one that makes them up must not fill the memory. */
public final class SelectorCache {
    private static final int MAX_SELECTORS = 1000;

    private final Map<Key, Selection> selections = new RecentlyUsed<>(MAX_SELECTORS);

    /** Answers the selection of a method's {@code fields}, compiled at most a few times. */
    public Selection get(String method, String fields, Supplier<Selection> compile) {
        Key key = new Key(method, fields);
        return find(key).orElseGet(() -> remember(key, compile.get()));
    }

    synchronized int size() {
        return selections.size();
    }

    private synchronized Optional<Selection> find(Key key) {
        return Optional.ofNullable(selections.get(key));
    }

    private synchronized Selection remember(Key key, Selection selection) {
        selections.put(key, selection);
        return selection;
    }

    private record Key(String method, String fields) {}
}
