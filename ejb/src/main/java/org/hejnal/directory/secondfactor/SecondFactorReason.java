package org.hejnal.directory.secondfactor;

import org.hejnal.platform.StateReason;

/** Why something cannot be done to somebody's second step. */
public enum SecondFactorReason implements StateReason {
    /** The person has none. */
    NO_SECOND_FACTOR,
    /** Whoever asks has it themselves. */
    OWN_SECOND_FACTOR
}
