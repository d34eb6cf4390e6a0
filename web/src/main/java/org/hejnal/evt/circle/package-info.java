/** Circles, their members, and invitations into them. */
@EvtModule("Circles")
@NullMarked
package org.hejnal.evt.circle;

import org.hejnal.evt.method.EvtModule;
import org.jspecify.annotations.NullMarked;
