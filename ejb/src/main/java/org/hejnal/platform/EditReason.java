package org.hejnal.platform;

/** Why something cannot be changed as somebody wanted. */
public enum EditReason implements StateReason {
    VERSION_CONFLICT
}
