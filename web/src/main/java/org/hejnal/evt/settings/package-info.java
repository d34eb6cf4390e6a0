/** The own account, and what a client remembers. */
@MethodModule(title = "Accounts and settings")
@NullMarked
package org.hejnal.evt.settings;

import org.hejnal.declared.MethodModule;
import org.jspecify.annotations.NullMarked;
