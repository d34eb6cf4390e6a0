/** Methods about what events refer to: places and contacts. */
@MethodModule(title = "Places and contacts")
@NullMarked
package org.hejnal.evt.place;

import org.hejnal.declared.MethodModule;
import org.jspecify.annotations.NullMarked;
