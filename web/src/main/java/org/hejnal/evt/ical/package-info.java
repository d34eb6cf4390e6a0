/** Calendars as files: secret addresses, and files that are taken in. */
@MethodModule(title = "Calendars as files")
@NullMarked
package org.hejnal.evt.ical;

import org.hejnal.declared.MethodModule;
import org.jspecify.annotations.NullMarked;
