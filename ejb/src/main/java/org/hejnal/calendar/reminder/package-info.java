/** Reminders: rows that know when they are due next, and the sweep that sends them. */
@NullMarked
package org.hejnal.calendar.reminder;

import org.jspecify.annotations.NullMarked;
