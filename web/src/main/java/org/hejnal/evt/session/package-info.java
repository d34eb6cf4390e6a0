/** Signing in and out, registering, and the state of a session. */
@MethodModule(title = "Sessions")
@NullMarked
package org.hejnal.evt.session;

import org.hejnal.declared.MethodModule;
import org.jspecify.annotations.NullMarked;
