package org.hejnal.usos.hejnal.eventtype;

import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;

/** How methods are told which type of events. */
final class EventTypeArguments {
    static final Argument<String> EVENT_TYPE_ID =
            Argument.required("event_type_id", ArgumentTypes.id(), "ID of the type of event.");
    static final String NO_TYPE = "<b>object_not_found</b> if there is no such type.";

    private EventTypeArguments() {}
}
