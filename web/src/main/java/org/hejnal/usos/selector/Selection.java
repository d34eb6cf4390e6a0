package org.hejnal.usos.selector;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A selector that has been checked: what to answer of each row, in the client's order.
 *
 * @param isSparse whether what has no value is left out
 */
public record Selection(List<SelectedField> fields, boolean isSparse) {
    public Selection {
        fields = List.copyOf(fields);
    }

    /** The fields of the rows themselves. */
    public Set<String> names() {
        return fields.stream().map(SelectedField::name).collect(Collectors.toUnmodifiableSet());
    }
}
