package org.hejnal.reference;

import java.util.List;
import org.hejnal.usos.method.RegisteredMethod;

/**
 * What is said of a module.
 *
 * @param name {@code services/<module>}
 * @param description sentences, as HTML
 * @param methods sorted by name
 */
public record ModuleReference(String name, String title, String description, List<RegisteredMethod> methods) {

    /** The last part of the name. */
    public String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
