package org.hejnal.eventtype;

import org.hejnal.platform.Field;

/** What is said of a template. */
public enum MessageTemplateField implements Field {
    EVENT_TYPE,
    CHANNEL,
    LANGUAGE,
    SUBJECT,
    BODY
}
