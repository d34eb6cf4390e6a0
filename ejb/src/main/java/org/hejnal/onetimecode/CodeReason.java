package org.hejnal.onetimecode;

import org.hejnal.platform.StateReason;

/** Why a code cannot be sent or used. */
public enum CodeReason implements StateReason {
    NO_CHANNEL,
    ALREADY_USED,
    EXPIRED,
    TOO_MANY_ATTEMPTS
}
