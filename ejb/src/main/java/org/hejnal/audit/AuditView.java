package org.hejnal.audit;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit trail, see {@link Initiator} and {@link AuditedAct}.
 *
 * @param id orders entries by time
 */
public record AuditView(
        long id,
        Instant happenedAt,
        OptionalLong accountId,
        OptionalLong consumerId,
        @Nullable String address,
        String action,
        String targetKind,
        String targetId,
        OptionalLong personId,
        Map<String, ?> before,
        Map<String, ?> after) {}
