package org.hejnal.usos.selector;

import java.util.Map;

/**
 * A field as a client wrote it.
 *
 * @param children the selector in square brackets, by name; empty for a bare name
 */
record SelectorNode(String name, Map<String, SelectorNode> children) {
    boolean isBare() {
        return children.isEmpty();
    }
}
