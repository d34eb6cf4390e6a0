package org.hejnal.directory;

import org.jspecify.annotations.Nullable;

/**
 * A person as the directory knows them.
 *
 * @param email the address for messages; who may see it is for the caller to decide
 */
public record UserView(
        long id,
        String firstName,
        String lastName,
        @Nullable String email) {}
