package org.hejnal.feed;

import org.hejnal.platform.Field;

/** What is said of a calendar file that is to be taken in. */
public enum FileField implements Field {
    /** The file itself. */
    FILE
}
