package org.hejnal.statement;

import org.hejnal.platform.Field;

/** The fields of a statement. */
public enum StatementField implements Field {
    TITLE,
    /** When what it tells of is over. */
    END,
    /** When it is published. */
    PUBLICATION,
    LATITUDE,
    LONGITUDE
}
