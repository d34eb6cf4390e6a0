/** The module {@code services/events2}: types of events, channels, schedules, and notifications. */
@NullMarked
@MethodModule(
        title = "Events and notifications",
        description =
                "What people are notified of, on which channels and how often, what each of them has chosen, and what has come to them. Statements tell groups of people something, at once or at a set time; one-time codes prove that somebody reads what is sent to them.")
package org.hejnal.usos.events2;

import org.hejnal.declared.MethodModule;
import org.jspecify.annotations.NullMarked;
