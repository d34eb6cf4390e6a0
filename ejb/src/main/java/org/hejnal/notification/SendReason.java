package org.hejnal.notification;

import org.hejnal.platform.StateReason;

/** Why a send cannot be cancelled. */
public enum SendReason implements StateReason {
    ALREADY_SENT
}
