/** When events take place: times, rules of RFC 5545 and what they expand to, within bounds. Knows no database. */
@NullMarked
package org.hejnal.calendar.recurrence;

import org.jspecify.annotations.NullMarked;
