package org.hejnal.platform;

/** A value that the caller had to give is not there. */
public class MissingValueException extends InvalidValueException {
    /**
     * @param field the value
     * @param message why it is needed, for a developer
     */
    public MissingValueException(Field field, String message) {
        super(
                ErrorKind.MISSING_VALUE,
                field,
                message,
                new LangDict("To pole jest wymagane.", "This field is required."));
    }
}
