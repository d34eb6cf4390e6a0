package org.hejnal.oauth.consumer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What administrators may know of an application. Nobody gets its secret.
 *
 * @param id its id in the database
 * @param view what it may know of itself
 * @param isEnabled whether it may call
 * @param callbackOrigins sorted
 * @param limits its own ones
 * @param lastUsedOn the last day on which it has called, in the installation's zone; a call is noted within a minute
 * @param formerSecretUntil how long the secret from before the last rotation works; absent once it does not
 */
public record ConsumerDetail(
        long id,
        ConsumerView view,
        boolean isEnabled,
        List<String> callbackOrigins,
        ConsumerLimits limits,
        TestMode testMode,
        Optional<LocalDate> lastUsedOn,
        Optional<Instant> formerSecretUntil) {}
