/** The own account, and what a client remembers. */
@EvtModule("Accounts and settings")
@NullMarked
package org.hejnal.evt.settings;

import org.hejnal.evt.method.EvtModule;
import org.jspecify.annotations.NullMarked;
