package org.hejnal.reference.page;

import java.util.List;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.reference.ApiReference;
import org.hejnal.usos.method.ServiceDeclaration;

/** The errors that one method has of its own, as the template of the errors shows them. */
public record ErrorPart(String method, List<String> errors) {

    /** Of all methods that have some, sorted by name. */
    static List<ErrorPart> listOf(ApiReference reference) {
        return reference.modules().stream()
                .flatMap(module -> module.methods().stream())
                .map(RegisteredMethod::declaration)
                .filter(method -> !method.documentation().errors().isEmpty())
                .map(ErrorPart::of)
                .toList();
    }

    private static ErrorPart of(ServiceDeclaration method) {
        return new ErrorPart(method.name(), method.documentation().errors());
    }
}
