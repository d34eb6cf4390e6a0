package org.hejnal.platform;

import org.jspecify.annotations.Nullable;

/** A value that the caller gave breaks a rule of the domain. */
public class InvalidValueException extends DomainException {
    private final Field field;
    private final String template;
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
        super(kind, named(message, field.spoken()));
        this.field = field;
        this.template = message;
        this.userMessage = userMessage;
    }

    public Field field() {
        return field;
    }

    /** What is wrong, for a developer who knows the field by this name. */
    public String message(String name) {
        return named(template, name);
    }

    /** What is wrong, for a person, in a form that calls the field so. */
    public LangDict userMessage(String name) {
        return new LangDict(namedOrNull(userMessage.pl(), name), namedOrNull(userMessage.en(), name));
    }

    private static @Nullable String namedOrNull(@Nullable String text, String name) {
        return text == null ? null : named(text, name);
    }

    private static String named(String text, String name) {
        return text.replace(Field.NAME, name);
    }
}
