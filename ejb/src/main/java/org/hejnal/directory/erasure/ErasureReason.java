package org.hejnal.directory.erasure;

import org.hejnal.platform.StateReason;

/** Why a person cannot be erased. */
public enum ErasureReason implements StateReason {
    /** They have a role, which has to be taken first. */
    HAS_ROLE
}
