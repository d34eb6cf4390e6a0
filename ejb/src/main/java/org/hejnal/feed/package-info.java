/**
 * Calendars as files of iCalendar (RFC 5545). Each person has one secret address at which calendar programs find the
 * events of all their circles and the statements that belong into a calendar; a file from elsewhere can be taken into a
 * circle. Both directions write and read the format themselves, on java.time: the libraries for it register zones in the
 * whole server.
 */
@NullMarked
package org.hejnal.feed;

import org.jspecify.annotations.NullMarked;
