package org.hejnal.onetimecode;

import org.hejnal.platform.ObjectKind;

/** What people prove themselves by. */
public enum CodeObject implements ObjectKind {
    ONE_TIME_CODE
}
