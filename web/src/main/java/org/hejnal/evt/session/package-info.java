/** Signing in and out, registering, and the state of a session. */
@EvtModule("Sessions")
@NullMarked
package org.hejnal.evt.session;

import org.hejnal.evt.method.EvtModule;
import org.jspecify.annotations.NullMarked;
