package org.hejnal.reference.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.hejnal.http.ErrorPage;

/** Every other address, since what JAX-RS says itself fails where an address has odd characters. */
@Path("{path:.*}")
public class NoPageResource {
    @GET
    public Response get() {
        return ErrorPage.notFound().build();
    }
}
