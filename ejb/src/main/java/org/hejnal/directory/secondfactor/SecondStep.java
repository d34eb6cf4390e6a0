package org.hejnal.directory.secondfactor;

/** What comes after the password. */
public enum SecondStep {
    NONE,
    /** A code. */
    CODE,
    /** The person may not sign in before they have set a second step up. */
    SET_UP
}
