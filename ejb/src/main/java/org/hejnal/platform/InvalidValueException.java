package org.hejnal.platform;

/** A value that the caller gave breaks a rule of the domain. */
public class InvalidValueException extends DomainException {
    private final String name;
    private final LangDict userMessage;

    /**
     * @param name the value's name in API words, for example {@code send_after}
     * @param message what is wrong, for a developer
     * @param userMessage what is wrong, for a person who filled in a form
     */
    public InvalidValueException(String name, String message, LangDict userMessage) {
        super(message);
        this.name = name;
        this.userMessage = userMessage;
    }

    public String name() {
        return name;
    }

    public LangDict userMessage() {
        return userMessage;
    }
}
