package org.hejnal.declared;

/**
 * A method of one of the APIs. A class that implements an API's kind of it is found at start and served under its declared
 * name; nothing else has to know of it.
 *
 * @param <D> how the API declares its methods
 */
public interface DeclaredMethod<D extends MethodDeclaration> {

    /** What the method demands, takes and answers. Asked for once, at start. */
    D declaration();
}
