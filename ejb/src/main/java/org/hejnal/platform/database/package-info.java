/**
 * The way to the database, and what happens while it cannot be reached: nobody tries but one watch, everybody else is told so
 * at once, and the log says it once. See docs/decisions/0087-an-outage-is-said-once.md.
 */
@NullMarked
package org.hejnal.platform.database;

import org.jspecify.annotations.NullMarked;
