/** Statements as their authors, editors and readers meet them. */
@NullMarked
package org.hejnal.it.statement;

import org.jspecify.annotations.NullMarked;
