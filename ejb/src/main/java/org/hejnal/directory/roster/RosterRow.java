package org.hejnal.directory.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that has been judged.
 *
 * @param line its number
 * @param isRefused whether it cannot be taken; then only its key has values
 * @param values one for each column of the header, as PostgreSQL reads them
 */
record RosterRow(int line, boolean isRefused, List<@Nullable String> values) {}
