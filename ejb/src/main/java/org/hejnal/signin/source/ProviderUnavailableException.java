package org.hejnal.signin.source;

import org.jspecify.annotations.Nullable;

/** The provider cannot be asked at present. It may work in a minute; nothing was changed. */
public class ProviderUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message for the log: which source, and why */
    public ProviderUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
