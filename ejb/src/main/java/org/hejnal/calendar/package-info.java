/**
 * The calendar of a circle: events with what belongs to them (comments, answers, reminders), when they recur, and how
 * they are found by time. Members see and comment; whoever wrote an event and the circle's owners change it; for all
 * others it does not exist. What happens to an event is told to the circle in the transaction that does it.
 */
@NullMarked
package org.hejnal.calendar;

import org.jspecify.annotations.NullMarked;
