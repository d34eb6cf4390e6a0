/**
 * Statements: words to a group and everyone below it, to people by name, or to both. Who may read and who may edit
 * them, how they are found, and how their audience is told when they are published.
 */
@NullMarked
package org.hejnal.statement;

import org.jspecify.annotations.NullMarked;
