/** Methods about what events refer to: places and contacts. */
@EvtModule("Places and contacts")
@NullMarked
package org.hejnal.evt.place;

import org.hejnal.evt.method.EvtModule;
import org.jspecify.annotations.NullMarked;
