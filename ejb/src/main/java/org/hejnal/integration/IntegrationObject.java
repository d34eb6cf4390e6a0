package org.hejnal.integration;

import org.hejnal.platform.ObjectKind;

/** What this feature has. */
public enum IntegrationObject implements ObjectKind {
    REFUSED_COMMAND
}
