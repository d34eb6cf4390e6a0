package org.hejnal.onetimecode;

import org.hejnal.platform.Field;

/** What somebody says of a one-time code. */
public enum CodeField implements Field {
    CODE
}
