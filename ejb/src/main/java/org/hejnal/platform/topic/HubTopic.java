package org.hejnal.platform.topic;

/** What the hub writes to. */
public enum HubTopic {
    /** One message for each person and notification. */
    NOTIFICATIONS,
    /** What has happened. */
    EVENTS
}
