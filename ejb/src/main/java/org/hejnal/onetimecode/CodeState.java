package org.hejnal.onetimecode;

import java.time.Instant;

/** How far a code has come. */
record CodeState(boolean isUsed, int attempts, Instant expiresAt) {}
