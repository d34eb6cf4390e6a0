/** Methods about the events of circles: changing, commenting, reading and synchronising them. */
@MethodModule(title = "Events")
@NullMarked
package org.hejnal.evt.event;

import org.hejnal.declared.MethodModule;
import org.jspecify.annotations.NullMarked;
