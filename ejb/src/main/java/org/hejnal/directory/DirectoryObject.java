package org.hejnal.directory;

import org.hejnal.platform.ObjectKind;

/** Who can be addressed. */
public enum DirectoryObject implements ObjectKind {
    PERSON,
    GROUP
}
