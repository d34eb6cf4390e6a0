package org.hejnal.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which entries of the audit trail are meant: those that have all that is given here.
 *
 * @param accountId who did it, a person
 * @param consumerId who did it, an application
 * @param personId whom it is about
 * @param action what was done, for example {@code role.give}
 * @param targetKind what it was done to, for example {@code person}
 * @param targetId which one
 * @param from the first moment
 * @param until the first moment that is too late
 */
public record AuditFilter(
        OptionalLong accountId,
        OptionalLong consumerId,
        OptionalLong personId,
        Optional<String> action,
        Optional<String> targetKind,
        Optional<String> targetId,
        Optional<Instant> from,
        Optional<Instant> until) {}
