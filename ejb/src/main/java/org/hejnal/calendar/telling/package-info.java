/** Tells a circle what happens in its calendar. */
@NullMarked
package org.hejnal.calendar.telling;

import org.jspecify.annotations.NullMarked;
