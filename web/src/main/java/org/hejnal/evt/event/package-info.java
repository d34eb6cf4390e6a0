/** Methods about the events of circles: changing, commenting, reading and synchronising them. */
@EvtModule("Events")
@NullMarked
package org.hejnal.evt.event;

import org.hejnal.evt.method.EvtModule;
import org.jspecify.annotations.NullMarked;
