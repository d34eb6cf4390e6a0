package org.hejnal.oauth.bootstrap;

import org.hejnal.platform.Field;

/** What making the first administrator asks for. */
public enum BootstrapField implements Field {
    TOKEN
}
