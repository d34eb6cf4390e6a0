package org.hejnal.circle.invitation;

import java.time.Instant;
import java.util.Optional;
import org.hejnal.circle.CircleRole;

/**
 * An invitation that waits for an answer.
 *
 * @param accountId who is invited
 * @param role what they are going to be
 * @param inviter who invites, by name; absent if the account is gone
 * @param expiresAt from when on it cannot be accepted
 */
public record InvitationView(
        long circleId,
        String circleName,
        long accountId,
        CircleRole role,
        Optional<String> inviter,
        Instant createdAt,
        Instant expiresAt) {}
