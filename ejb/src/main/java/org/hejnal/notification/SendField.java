package org.hejnal.notification;

import org.hejnal.platform.Field;

/** The fields of an order to notify people. */
public enum SendField implements Field {
    RECIPIENTS,
    /** The text in Polish. */
    MESSAGE_PL,
    /** The text in English. */
    MESSAGE_EN,
    DATA,
    IDEMPOTENCY_KEY
}
