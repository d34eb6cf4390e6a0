package org.hejnal.directory.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One person, whom an administrator writes. */
final class PersonValuesSource implements RosterSource {
    private final List<String> header = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private boolean isRead;

    /** @param values by the names of columns; what is not there stays as it is */
    PersonValuesSource(long id, Map<String, String> values) {
        header.add(PeopleColumns.ID);
        cells.add(Long.toString(id));
        values.forEach((name, value) -> {
            header.add(name);
            cells.add(value);
        });
    }

    @Override
    public List<String> header() {
        return List.copyOf(header);
    }

    @Override
    public @Nullable RosterLine next() {
        if (isRead) {
            return null;
        }
        isRead = true;
        return new RosterLine(1, cells);
    }
}
