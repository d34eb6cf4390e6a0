package org.hejnal.declared;

/** What a method wants of a signature's part. {@code IGNORED} really ignores, even a bad one. */
public enum Requirement {
    REQUIRED,
    OPTIONAL,
    IGNORED
}
