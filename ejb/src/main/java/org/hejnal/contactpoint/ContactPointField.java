package org.hejnal.contactpoint;

import org.hejnal.platform.Field;

/** What somebody says of an address. */
public enum ContactPointField implements Field {
    CHANNEL,
    ADDRESS,
    CODE
}
