package org.hejnal.usos.oauth.page;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Sends a browser elsewhere with GET (RFC 9110 section 15.4.4). The address it leaves may hold tokens: it tells none. */
final class Redirect {
    private Redirect() {}

    static Response to(URI address) {
        return to(address.toString());
    }

    static Response to(String address) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", address)
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .build();
    }
}
