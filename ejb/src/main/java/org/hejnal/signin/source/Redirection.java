package org.hejnal.signin.source;

import java.net.URI;
import java.util.Map;

/** How the browser goes to the provider. */
public sealed interface Redirection {
    /** The provider's address; its origin is what a page that posts itself names in {@code form-action}. */
    URI to();

    /** By 303 to the address, whose query says all. */
    record Get(URI to) implements Redirection {}

    /**
     * By a form that posts itself.
     *
     * @param fields the hidden fields, not escaped
     */
    record Post(URI to, Map<String, String> fields) implements Redirection {
        public Post {
            fields = Map.copyOf(fields);
        }
    }
}
