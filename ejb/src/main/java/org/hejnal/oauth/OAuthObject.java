package org.hejnal.oauth;

import org.hejnal.platform.ObjectKind;

/** Objects of OAuth. */
public enum OAuthObject implements ObjectKind {
    CONSUMER
}
