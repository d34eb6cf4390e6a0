package org.hejnal.oauth.consumer;

import org.hejnal.platform.StateReason;

/** Why something cannot be done to a consumer. */
public enum ConsumerReason implements StateReason {
    /** Another consumer has the key. */
    KEY_TAKEN
}
