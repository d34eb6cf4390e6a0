/** Files of comma-separated values as a source of the directory, as spreadsheets and databases really write them. */
@NullMarked
package org.hejnal.directory.roster.csv;

import org.jspecify.annotations.NullMarked;
