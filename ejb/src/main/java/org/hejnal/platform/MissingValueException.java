package org.hejnal.platform;

/** A value that the caller had to give is not there. */
public class MissingValueException extends InvalidValueException {
    /**
     * @param name the value's name in API words
     * @param message why it is needed, for a developer
     */
    public MissingValueException(String name, String message) {
        super(name, message, new LangDict("To pole jest wymagane.", "This field is required."));
    }
}
