package org.hejnal.feed;

import org.hejnal.platform.ObjectKind;

/** What programs subscribe to. */
public enum FeedObject implements ObjectKind {
    CALENDAR_FEED
}
