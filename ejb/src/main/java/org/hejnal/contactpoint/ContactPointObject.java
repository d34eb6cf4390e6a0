package org.hejnal.contactpoint;

import org.hejnal.platform.ObjectKind;

/** What people are reached by. */
public enum ContactPointObject implements ObjectKind {
    CONTACT_POINT
}
