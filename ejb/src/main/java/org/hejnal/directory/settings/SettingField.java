package org.hejnal.directory.settings;

import org.hejnal.platform.Field;

/** The settings of a person. */
public enum SettingField implements Field {
    LANGUAGE,
    TIME_ZONE,
    DIGEST_HOUR
}
