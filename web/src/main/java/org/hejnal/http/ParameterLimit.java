package org.hejnal.http;

/** How many parameters a query or a form may have. */
final class ParameterLimit {
    static final int MAX_PARAMETERS = 1000;

    private ParameterLimit() {}

    static void check(int count) {
        if (count > MAX_PARAMETERS) {
            throw new HttpRefusal(400, "There are more than " + MAX_PARAMETERS + " parameters.");
        }
    }
}
