package org.hejnal.platform;

/** A value that a caller gives. Each feature lists its fields in an enum. */
public interface Field extends Word {
    /** Where a message names the field; the API writes its own name there. */
    String NAME = "{field}";
}
