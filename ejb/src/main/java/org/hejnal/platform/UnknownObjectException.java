package org.hejnal.platform;

/** There is no such object, or the caller must not learn that there is one. */
public class UnknownObjectException extends DomainException {
    private final String object;
    private final String id;

    /**
     * @param object what was looked for: {@code user}, {@code event_type}, ...
     * @param id the id that nothing was found for, as the caller gave it
     */
    public UnknownObjectException(String object, String id) {
        super(ErrorKind.UNKNOWN_OBJECT, "There is no " + object + " with the id '" + id + "'.");
        this.object = object;
        this.id = id;
    }

    public String object() {
        return object;
    }

    public String id() {
        return id;
    }
}
