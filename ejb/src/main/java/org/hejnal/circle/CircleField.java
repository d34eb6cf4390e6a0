package org.hejnal.circle;

import org.hejnal.platform.Field;

/** The fields of circles and of what they keep. */
public enum CircleField implements Field {
    CIRCLE,
    /** Somebody's account. */
    PERSON,
    /** The id of something that a circle owns. */
    OBJECT_ID,
    NAME,
    ADDRESS,
    LATITUDE,
    LONGITUDE,
    EMAIL,
    PHONE,
    BIRTH_DATE,
    /** The name of a setting. */
    SETTING,
    SETTING_VALUE
}
