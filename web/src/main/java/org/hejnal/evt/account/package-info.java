/** Methods about who somebody is: signing in, the own account, circles and their members, what a client remembers. */
@EvtModule("Sessions, accounts and circles")
@NullMarked
package org.hejnal.evt.account;

import org.hejnal.evt.method.EvtModule;
import org.jspecify.annotations.NullMarked;
