/** Which events and occurrences somebody sees: windows, months, search, synchronisation. */
@NullMarked
package org.hejnal.calendar.listing;

import org.jspecify.annotations.NullMarked;
