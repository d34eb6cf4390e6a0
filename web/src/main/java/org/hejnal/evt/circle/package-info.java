/** Circles, their members, and invitations into them. */
@MethodModule(title = "Circles")
@NullMarked
package org.hejnal.evt.circle;

import org.hejnal.declared.MethodModule;
import org.jspecify.annotations.NullMarked;
