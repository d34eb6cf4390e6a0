package org.hejnal.circle;

import org.hejnal.platform.ObjectKind;

/** Circles and what belongs to them. */
public enum CircleObject implements ObjectKind {
    CIRCLE,
    MEMBER,
    INVITATION,
    PLACE,
    CONTACT
}
