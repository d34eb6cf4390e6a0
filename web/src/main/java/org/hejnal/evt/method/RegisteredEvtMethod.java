package org.hejnal.evt.method;

/** A method together with its declaration, which was asked for once. */
public record RegisteredEvtMethod(EvtDeclaration declaration, EvtMethod method) {
    public String name() {
        return declaration.name();
    }
}
