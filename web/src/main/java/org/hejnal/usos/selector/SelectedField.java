package org.hejnal.usos.selector;

import java.util.Optional;
import org.hejnal.usos.result.ResultField;

/**
 * A selected field.
 *
 * @param below what to answer of the referenced objects; absent for a value
 */
public record SelectedField(ResultField<?> field, Optional<Selection> below) {
    public String name() {
        return field.name();
    }
}
