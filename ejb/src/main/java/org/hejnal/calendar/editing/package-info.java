/** Creating, changing and deleting events, and the limits of each. */
@NullMarked
package org.hejnal.calendar.editing;

import org.jspecify.annotations.NullMarked;
