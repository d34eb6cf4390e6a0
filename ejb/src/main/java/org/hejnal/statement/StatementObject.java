package org.hejnal.statement;

import org.hejnal.platform.ObjectKind;

/** What editors write. */
public enum StatementObject implements ObjectKind {
    STATEMENT
}
