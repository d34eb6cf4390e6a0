package org.hejnal.usos.method;

/** A method together with its declaration, which was asked for once. */
public record RegisteredMethod(MethodDeclaration declaration, ServiceMethod method) {
    public String name() {
        return declaration.name();
    }
}
