package org.hejnal.evt.request;

/** The two ways of calling, which answer in envelopes of their own. */
public enum CallStyle {
    /** {@code /api/<module>/<method>}: one call with bare fields. */
    DOCUMENTED,
    /** {@code /api/<module><method>}: fields may carry their call's prefix, and further calls may follow. */
    FLAT
}
