package org.hejnal.reference;

import java.util.Optional;
import java.util.stream.Collectors;
import org.hejnal.usos.result.DescribedType;
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
        private static Optional<Target> of(Reference<?> reference) {
            return reference.method().map(method -> new Target(method, reference.isMany(), reference.primaryOnly()));
        }
    }

    static FieldReference of(ResultField<?> field) {
        return new FieldReference(
                field.name(),
                field.isPrimary(),
                field.description()
                        + field.reference().map(FieldReference::subfields).orElse(""),
                field.reference().flatMap(Target::of));
    }

    /** Programs take the first name in bold of each list item for a field, so these follow it and are no list. */
    private static String subfields(Reference<?> reference) {
        return reference.own().map(FieldReference::subfields).orElse("");
    }

    private static String subfields(DescribedType own) {
        return own.type().fields().stream()
                .map(field -> "<i>" + field.name() + "</i>")
                .collect(Collectors.joining(", ", " Subfields: ", "."));
    }
}
