/** Birthdays from people's profiles, which follow them into their circles. */
@NullMarked
package org.hejnal.calendar.birthday;

import org.jspecify.annotations.NullMarked;
