package org.hejnal.signin.source;

/** What to do with somebody who is proven, and whom no account is known of. */
public enum Provisioning {
    REFUSE,
    /** Make an account. */
    CREATE,
    /** Make one only for a person whom the directory lists by the university id. */
    CREATE_IF_LISTED
}
