package org.hejnal.directory.export;

import java.util.List;

/**
 * A part of what is known of a person.
 *
 * @param rows JSON objects as texts
 * @param hasMore whether there are rows after them
 */
public record ExportPart(List<String> rows, boolean hasMore) {}
