package org.hejnal.reference;

import java.util.List;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.usos.method.DescribedMethod;
import org.hejnal.usos.method.ServiceDeclaration;

/**
 * What is said of a module.
 *
 * @param name {@code services/<module>}
 * @param description sentences, as HTML
 * @param methods sorted by name
 */
public record ModuleReference(
        String name,
        String title,
        String description,
        List<RegisteredMethod<ServiceDeclaration, DescribedMethod>> methods) {

    /** The last part of the name. */
    public String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
