/** How a method of the calendar API is declared, and what it gets to see of a call. */
@NullMarked
package org.hejnal.evt.method;

import org.jspecify.annotations.NullMarked;
