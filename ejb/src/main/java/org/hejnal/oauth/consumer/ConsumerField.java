package org.hejnal.oauth.consumer;

import org.hejnal.platform.Field;

/** What an administrator says of a consumer. */
public enum ConsumerField implements Field {
    KEY,
    /** The name in Polish. */
    NAME_PL,
    /** The name in English. */
    NAME_EN,
    URL,
    EMAIL,
    ADMINISTRATIVE_METHODS,
    /** Where people may be sent back to. */
    CALLBACK_ORIGINS,
    /** How long a secret works after its rotation. */
    OVERLAP_HOURS,
    REQUESTS_PER_MINUTE,
    /** How many recipients its sends may have on a day. */
    RECIPIENTS_PER_DAY,
    /** Whom it reaches in test mode. */
    TEST_PEOPLE
}
