package org.hejnal.http;

/** A request cannot be read. Each API answers it in its own shape. */
public final class HttpRefusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    /**
     * @param status of HTTP, from 400 to 499
     * @param message what is wrong, for a developer
     */
    public HttpRefusal(int status, String message) {
        super(message);
        this.status = status;
    }

    /** An entity has more bytes than it may. */
    static HttpRefusal tooLong(long most) {
        return new HttpRefusal(413, "The request's entity has more than " + most + " bytes.");
    }

    /** The connection has ended, or been given up, in the middle of an entity. */
    static HttpRefusal notWhole() {
        return new HttpRefusal(400, "The request's entity did not arrive whole.");
    }

    public int status() {
        return status;
    }

    /** The message, which is always there. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
