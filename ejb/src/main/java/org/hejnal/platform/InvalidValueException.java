package org.hejnal.platform;

import org.jspecify.annotations.Nullable;

/** A value that the caller gave breaks a rule of the domain. */
public class InvalidValueException extends DomainException {
    private final Field field;
    private final LangDict userMessage;

    /**
     * @param field the value
     * @param message what is wrong, for a developer; it may name the field as {@link Field#NAME}
     * @param userMessage what is wrong, for a person who filled in a form; it may name the field likewise
     */
    public InvalidValueException(Field field, String message, LangDict userMessage) {
        this(ErrorKind.INVALID_VALUE, field, message, userMessage);
    }

    InvalidValueException(ErrorKind kind, Field field, String message, LangDict userMessage) {
        super(kind, message);
        this.field = field;
        this.userMessage = userMessage;
    }

    public Field field() {
        return field;
    }

    /** What is wrong, for a developer who knows the field by this name. */
    public String message(String name) {
        return String.valueOf(getMessage()).replace(Field.NAME, name);
    }

    /** What is wrong, for a person, in a form that calls the field so. */
    public LangDict userMessage(String name) {
        return new LangDict(named(userMessage.pl(), name), named(userMessage.en(), name));
    }

    private static @Nullable String named(@Nullable String text, String name) {
        return text == null ? null : text.replace(Field.NAME, name);
    }
}
