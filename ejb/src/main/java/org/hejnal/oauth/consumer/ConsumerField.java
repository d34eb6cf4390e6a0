package org.hejnal.oauth.consumer;

import org.hejnal.platform.Field;

/** What an administrator says of a consumer. */
public enum ConsumerField implements Field {
    /** One of the origins that people may be sent back to. */
    CALLBACK_ORIGIN
}
