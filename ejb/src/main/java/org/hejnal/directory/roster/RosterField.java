package org.hejnal.directory.roster;

import org.hejnal.platform.Field;

/** What is given to an import. */
public enum RosterField implements Field {
    /** The file itself. */
    FILE,
    /** What becomes of those whom the file does not name. */
    MISSING
}
