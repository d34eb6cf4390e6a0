package org.hejnal.password;

import org.hejnal.platform.StateReason;

/** Why a password cannot be changed, or no link be sent. */
public enum PasswordReason implements StateReason {
    /** No e-mail of the hub's would reach the person. */
    NO_CHANNEL,
    /** The directory does not say what the person signs in with. */
    NO_SIGN_IN,
    /** The person has no password here: there is nothing to change. */
    NO_PASSWORD
}
