package org.hejnal.usos.selector;

import java.util.List;

/** A selector that has been checked: what to answer of each row, in the client's order. */
public record Selection(List<SelectedField> fields) {
    public Selection {
        fields = List.copyOf(fields);
    }
}
