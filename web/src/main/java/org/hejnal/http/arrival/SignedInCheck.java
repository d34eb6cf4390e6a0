package org.hejnal.http.arrival;

import java.util.function.Predicate;

/**
 * Tells whether a request is from somebody who has signed in, without asking the database: no thread of the connections may wait
 * for it. The session may have ended since; who calls is asked again when the request has arrived.
 *
 * @param cookie the name of the session's cookie
 * @param isOwn whether the hub has given such a value to somebody who signed in
 */
public record SignedInCheck(String cookie, Predicate<String> isOwn) {
    /** The application's attribute that has it. */
    public static final String NAME = SignedInCheck.class.getName();
}
