package org.hejnal.platform;

/**
 * A value that a caller gives, in the domain's own words. Each feature lists its fields in an enum; each API has a table
 * of what it calls them.
 */
public interface Field {
    /** Where a message names the field; the API writes its own name there. */
    String NAME = "{field}";

    /** The name of the constant. */
    String name();
}
