/** Methods about calendars as files: the secret address of one's own, and taking a file in. */
@EvtModule("Calendars as files")
@NullMarked
package org.hejnal.evt.feed;

import org.hejnal.evt.method.EvtModule;
import org.jspecify.annotations.NullMarked;
