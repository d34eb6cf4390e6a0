package org.hejnal.directory.profile;

/** Who may read somebody's e-mail address, besides that person and administrators. */
public enum EmailAudience {
    EVERYBODY,
    /** Applications to which a person has given leave to read the addresses of those they have to do with. */
    RELATED,
    NOBODY
}
