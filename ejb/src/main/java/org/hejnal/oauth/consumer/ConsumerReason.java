package org.hejnal.oauth.consumer;

import org.hejnal.platform.StateReason;

/** Why a consumer cannot get more than it has. */
public enum ConsumerReason implements StateReason {
    TOO_MANY_ORIGINS
}
