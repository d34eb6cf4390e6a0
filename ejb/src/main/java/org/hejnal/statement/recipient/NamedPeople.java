package org.hejnal.statement.recipient;

import java.util.List;

/**
 * What has changed of whom a statement names.
 *
 * @param added who was not named before
 * @param removed how many are named no longer
 */
public record NamedPeople(List<Long> added, int removed) {
    public boolean isChange() {
        return !added.isEmpty() || removed > 0;
    }
}
