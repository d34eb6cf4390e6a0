/** Writing, changing and deleting statements. */
@NullMarked
package org.hejnal.statement.editing;

import org.jspecify.annotations.NullMarked;
