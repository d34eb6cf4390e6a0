/** Who may read, write and address statements. */
@NullMarked
package org.hejnal.statement.access;

import org.jspecify.annotations.NullMarked;
