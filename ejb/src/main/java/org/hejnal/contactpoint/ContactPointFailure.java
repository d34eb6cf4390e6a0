package org.hejnal.contactpoint;

import java.time.Instant;

/**
 * The last failure of deliveries to an address.
 *
 * @param reason what the other side said
 * @param hardInARow failures for good since the last success
 */
public record ContactPointFailure(Instant at, String reason, int hardInARow) {}
