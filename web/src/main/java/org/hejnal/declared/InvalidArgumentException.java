package org.hejnal.declared;

import org.hejnal.platform.LangDict;

/** A value is not of its argument's type. Whoever knows the argument's name turns it into {@code param_invalid}. */
public class InvalidArgumentException extends RuntimeException {
    private final LangDict userMessage;

    /**
     * @param message completes "The parameter 'x' ..." for a developer
     * @param userMessage what a form may show beside the field
     */
    public InvalidArgumentException(String message, LangDict userMessage) {
        super(message);
        this.userMessage = userMessage;
    }

    public LangDict userMessage() {
        return userMessage;
    }
}
