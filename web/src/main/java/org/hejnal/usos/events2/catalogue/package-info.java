/** Types of events, channels and schedules: what there is, and what administrators change of it. */
@NullMarked
package org.hejnal.usos.events2.catalogue;

import org.jspecify.annotations.NullMarked;
