package org.hejnal.usos.request;

import org.hejnal.usos.error.ApiException;

/** How many parameters a query or a form may have. */
final class ParameterLimit {
    static final int MAX_PARAMETERS = 1000;

    private ParameterLimit() {}

    static void check(int count) {
        if (count > MAX_PARAMETERS) {
            throw ApiException.of(400, "There are more than " + MAX_PARAMETERS + " parameters.");
        }
    }
}
