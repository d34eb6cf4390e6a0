package org.hejnal.notification;

import org.hejnal.platform.ObjectKind;

/** What people are told with. */
public enum NotificationObject implements ObjectKind {
    NOTIFICATION,
    SEND
}
