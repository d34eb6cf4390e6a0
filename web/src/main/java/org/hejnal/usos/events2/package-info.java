/** The module {@code services/events2}: types of events, channels, schedules, and notifications. */
@NullMarked
package org.hejnal.usos.events2;

import org.jspecify.annotations.NullMarked;
