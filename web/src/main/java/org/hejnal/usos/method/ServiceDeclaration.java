package org.hejnal.usos.method;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hejnal.declared.Argument;
import org.hejnal.declared.MethodAccess;
import org.hejnal.declared.MethodDeclaration;
import org.hejnal.declared.MethodDocumentation;

/**
 * All that is known of a method apart from its work. The checks of a call and the published reference both come from
 * it.
 *
 * @param name the full name, {@code services/<module>/<method>}
 * @param arguments in the order of the reference, {@code fields}, {@code format} and {@code callback} at the end
 *     where the method has them
 * @param result what {@code fields} select from; absent for a method that answers a plain value
 * @param keptWhile the state that, together with the arguments and the calling application, decides an answer that is
 *     not for a person: it can be kept while the state is equal. Absent if more than that decides.
 * @param example values of arguments that make sense together, in the order in which the reference shows them; a required
 *     argument that is not among them is shown with a value of its shape
 * @param entity the file that it takes; absent for a method that takes arguments alone
 */
public record ServiceDeclaration(
        String name,
        MethodDocumentation documentation,
        MethodAccess access,
        List<Argument<?>> arguments,
        Optional<MethodResult> result,
        Optional<Supplier<?>> keptWhile,
        Map<String, String> example,
        Optional<EntityDeclaration> entity)
        implements MethodDeclaration {

    /** The name of the module, {@code services/<module>}. */
    public String moduleName() {
        return name.substring(0, name.lastIndexOf('/'));
    }

    /** The last part of the name. */
    public String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Begins a declaration: by default no signature is looked at and there are no arguments. */
    public static ServiceDeclarationBuilder of(String name, String brief) {
        return new ServiceDeclarationBuilder(name, brief);
    }
}
