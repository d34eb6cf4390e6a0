package org.hejnal.usos.events2;

/** Names of methods whose fields methods of other rooms refer to. */
public final class MethodNames {
    public static final String EVENT_CHANNEL = "services/events2/event_channel";
    public static final String EVENT_TYPE_SCHEDULE = "services/events2/event_type_schedule";
    public static final String EVENT_PREFERENCE = "services/events2/event_preference";

    private MethodNames() {}
}
