package org.hejnal.platform;

import java.util.Map;

/** What a feature knows of a person, for the person's own copy of it. A class that implements this is found. */
public interface PersonalData {
    /**
     * Queries by the names of what they find, in the snake case of answers. Each takes {@code :account}, has an order that
     * does not change, and selects nothing secret: no hash, no token.
     */
    Map<String, String> queries();
}
