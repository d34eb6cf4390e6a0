package org.hejnal.platform.setting;

/** Who is asked for a second step when they sign in. */
public enum SecondFactorRule {
    /** Nobody. */
    OFF,
    /** Whoever has set one up. */
    OPTIONAL,
    /** Whoever has set one up; people with a role have to. */
    ROLES
}
