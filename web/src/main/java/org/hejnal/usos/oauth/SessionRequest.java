package org.hejnal.usos.oauth;

import java.util.Optional;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.http.RequestOrigin;

/** A request with what a browser says of where it comes from. */
record SessionRequest(ReceivedRequest request, RequestOrigin origin) {

    /** Whether no other origin's page has made it, as far as the browser says. */
    boolean isFromHere() {
        return origin.isFrom(request.scheme() + "://" + request.host());
    }

    Optional<String> token() {
        return origin.token();
    }

    /** A script may be embedded by any page, and an address that changes nothing may be opened from anywhere. */
    boolean isHarmless(boolean isChanging) {
        return request.httpMethod().equals("GET")
                && !isChanging
                && !request.find("format").orElse("").equals("jsonp");
    }
}
