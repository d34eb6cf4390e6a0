package org.hejnal.reference;

import java.util.Optional;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.result.ResultField;

/**
 * What is said of a field.
 *
 * @param description a sentence, as HTML
 * @param target where it leads, absent for a value
 */
public record FieldReference(String name, boolean isPrimary, String description, Optional<Target> target) {

    /**
     * Objects that another method describes.
     *
     * @param method that method's full name
     */
    public record Target(String method, boolean isMany, boolean primaryOnly) {
        private static Target of(Reference<?> reference) {
            return new Target(reference.target(), reference.isMany(), reference.primaryOnly());
        }
    }

    static FieldReference of(ResultField<?> field) {
        return new FieldReference(
                field.name(),
                field.isPrimary(),
                field.description(),
                field.reference().map(Target::of));
    }
}
