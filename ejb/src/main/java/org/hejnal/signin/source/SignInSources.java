package org.hejnal.signin.source;

import java.util.List;
import java.util.Optional;

/** The sources that the administrator has configured, in the order of the configuration; the local form is not among them. */
public interface SignInSources {
    List<SignInSource> all();

    /** Returns the source of that id. */
    default Optional<SignInSource> byId(String id) {
        return all().stream().filter(source -> source.id().equals(id)).findFirst();
    }
}
