package org.hejnal.directory.roster;

import org.hejnal.platform.LangDict;

/**
 * A line that cannot be taken.
 *
 * @param line its number in the source
 * @param column the column that it is about; empty if it is about the whole line
 * @param reason a sentence; it repeats nothing that stands in the line
 */
public record RefusedLine(int line, String column, LangDict reason) {}
