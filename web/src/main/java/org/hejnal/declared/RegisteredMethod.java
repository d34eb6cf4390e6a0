package org.hejnal.declared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A method together with its declaration, which was asked for once. */
public record RegisteredMethod<D extends MethodDeclaration, M extends DeclaredMethod<D>>(D declaration, M method) {

    public String name() {
        return declaration.name();
    }

    /** What is said of the module that the method belongs to: it stands at its package, or at one that holds that. */
    public Optional<MethodModule> findModule() {
        String name = method.getClass().getPackageName();
        Optional<MethodModule> found = Optional.empty();
        while (found.isEmpty() && name.contains(".")) {
            found = Optional.ofNullable(annotation(name));
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return found;
    }

    private @Nullable MethodModule annotation(String packageName) {
        try {
            return Class.forName(
                            packageName + ".package-info",
                            false,
                            method.getClass().getClassLoader())
                    .getAnnotation(MethodModule.class);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
