/** What an event is: its row, what belongs to it, and how both are read. */
@NullMarked
package org.hejnal.calendar.event;

import org.jspecify.annotations.NullMarked;
