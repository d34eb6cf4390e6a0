package org.hejnal.declared;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Finds arguments that could not work, before a client does. */
final class DeclarationCheck {
    private DeclarationCheck() {}

    static void run(MethodDeclaration method) {
        Set<String> names = new HashSet<>();
        for (Argument<?> argument : method.arguments()) {
            argument.names().forEach(name -> {
                if (!names.add(name.toLowerCase(Locale.ROOT))) {
                    throw new InvalidDeclarationException(method.name(), "has two arguments " + name);
                }
            });
            checkDefault(method, argument);
        }
    }

    private static void checkDefault(MethodDeclaration method, Argument<?> argument) {
        try {
            argument.defaultValue()
                    .filter(value -> !value.isEmpty())
                    .ifPresent(value -> argument.type().parse(value, ZoneOffset.UTC));
        } catch (InvalidArgumentException e) {
            throw new InvalidDeclarationException(method.name(), e);
        }
    }
}
