package org.hejnal.usos.selector;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A selector that has been checked: what to answer of each row, in the client's order. */
public record Selection(List<SelectedField> fields) {
    public Selection {
        fields = List.copyOf(fields);
    }

    /** The fields of the rows themselves. */
    public Set<String> names() {
        return fields.stream().map(SelectedField::name).collect(Collectors.toUnmodifiableSet());
    }
}
