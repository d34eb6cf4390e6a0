package org.hejnal.usos.error;

import org.hejnal.declared.Argument;

/**
 * What the API calls a value.
 *
 * @param parameter the parameter that holds it
 * @param name the value's own name: the parameter's, or that of a key of the body
 */
public record WireField(String parameter, String name) {
    static WireField parameter(String name) {
        return new WireField(name, name);
    }

    static WireField keyOfBody(String name) {
        return new WireField(Argument.BODY, name);
    }
}
