/** Calendars as files: secret addresses, and files that are taken in. */
@EvtModule("Calendars as files")
@NullMarked
package org.hejnal.evt.ical;

import org.hejnal.evt.method.EvtModule;
import org.jspecify.annotations.NullMarked;
