package org.hejnal.integration;

import org.hejnal.platform.StateReason;

/** Why a command is refused. */
public enum IntegrationReason implements StateReason {
    /** Its key belongs to a command that said something else. */
    IDEMPOTENCY_KEY_REUSED
}
