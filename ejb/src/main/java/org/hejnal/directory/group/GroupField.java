package org.hejnal.directory.group;

import org.hejnal.platform.Field;

/** What is said of a group. */
public enum GroupField implements Field {
    ID,
    NAME_PL,
    NAME_EN
}
