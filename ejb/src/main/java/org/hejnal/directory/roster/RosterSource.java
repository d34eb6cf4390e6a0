package org.hejnal.directory.roster;

import java.util.List;
import org.hejnal.platform.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Where lines come from: a file, and later a directory server. Read once, from the beginning to the end. */
public interface RosterSource {
    /** The names of the columns, as the source writes them. */
    List<String> header();

    /**
     * The next line.
     *
     * @return null after the last one
     * @throws InvalidValueException if the source cannot be read on
     */
    @Nullable
    RosterLine next();

    /**
     * A line as it stands there.
     *
     * @param number of its first row in the source, from 1
     * @param cells in the order of the header; there may be fewer or more of them
     */
    record RosterLine(int number, List<String> cells) {
        public RosterLine {
            cells = List.copyOf(cells);
        }
    }
}
