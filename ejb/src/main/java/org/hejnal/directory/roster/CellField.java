package org.hejnal.directory.roster;

import java.util.Locale;
import org.hejnal.platform.Field;

/** A column, where a single person's value is refused. All APIs call it what sources call it. */
record CellField(String column) implements Field {
    @Override
    public String name() {
        return column.toUpperCase(Locale.ROOT);
    }
}
