package org.hejnal.platform;

/** There is no such object, or the caller must not learn that there is one. */
public class UnknownObjectException extends DomainException {
    private final String kind;
    private final String id;

    /**
     * @param kind what was looked for, in API words: {@code user}, {@code event_type}, ...
     * @param id the id that nothing was found for, as the caller gave it
     */
    public UnknownObjectException(String kind, String id) {
        super("There is no " + kind + " with the id '" + id + "'.");
        this.kind = kind;
        this.id = id;
    }

    public String kind() {
        return kind;
    }

    public String id() {
        return id;
    }
}
