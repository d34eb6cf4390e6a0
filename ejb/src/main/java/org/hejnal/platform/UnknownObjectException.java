package org.hejnal.platform;

/** There is no such object, or the caller must not learn that there is one. */
public class UnknownObjectException extends DomainException {
    private final ObjectKind object;
    private final String id;

    /**
     * @param object what was looked for
     * @param id the id that nothing was found for, as the caller gave it
     */
    public UnknownObjectException(ObjectKind object, String id) {
        super(ErrorKind.UNKNOWN_OBJECT, message(object.spoken(), id));
        this.object = object;
        this.id = id;
    }

    public ObjectKind object() {
        return object;
    }

    public String id() {
        return id;
    }

    /** What is wrong, for a developer who knows the object by this name. */
    public String message(String name) {
        return message(name, id);
    }

    private static String message(String name, String id) {
        return "There is no " + name + " with the id '" + id + "'.";
    }
}
