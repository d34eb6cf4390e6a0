/** Methods beyond the reference: what people and applications miss in events2. */
@NullMarked
@MethodModule(
        title = "Beyond the events",
        description = "What people and administrators of this hub need besides services/events2: reading and counting"
                + " notifications, following a send on its way, and settings of a person.")
package org.hejnal.usos.hejnal;

import org.hejnal.declared.MethodModule;
import org.jspecify.annotations.NullMarked;
