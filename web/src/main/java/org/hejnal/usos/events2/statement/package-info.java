/** Statements: reading, searching and writing them, and whom they name. */
@NullMarked
package org.hejnal.usos.events2.statement;

import org.jspecify.annotations.NullMarked;
