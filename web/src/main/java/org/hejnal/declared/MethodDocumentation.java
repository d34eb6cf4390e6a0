package org.hejnal.declared;

import java.util.List;
import java.util.Optional;

/**
 * What the reference says of a method, in English.
 *
 * @param brief a few words, without a full stop
 * @param description sentences; the brief text where there is nothing to add
 * @param returns what comes back
 * @param errors what the method may answer beyond the errors that every method has
 * @param isBeta whether it may still change
 * @param deprecated what to use instead
 */
public record MethodDocumentation(
        String brief,
        String description,
        String returns,
        List<String> errors,
        boolean isBeta,
        Optional<String> deprecated) {}
