package org.hejnal.password;

import org.hejnal.platform.Field;

/** What somebody says when they change their password. */
public enum PasswordField implements Field {
    OLD_PASSWORD,
    NEW_PASSWORD,
    PASSWORD,
    CODE
}
