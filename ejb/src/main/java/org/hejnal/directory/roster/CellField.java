package org.hejnal.directory.roster;

import java.util.Locale;
import org.hejnal.platform.Field;

/**
 * A column, where a single person's value is refused. All APIs call it what sources call it, and the id what they call all ids
 * of people.
 */
record CellField(String column) implements Field {
    @Override
    public String name() {
        return column.equals(PeopleColumns.ID) ? "USER_ID" : column.toUpperCase(Locale.ROOT);
    }
}
