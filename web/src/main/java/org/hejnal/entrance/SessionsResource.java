package org.hejnal.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** {@code /sessions} shows somebody where they are signed in, and signs them out there. */
@Path("/")
public class SessionsResource {
    @Inject
    SessionsFlow flow;

    @Inject
    EntranceDoor door;

    @Context
    HttpServletRequest http;

    @Context
    HttpServletResponse response;

    @GET
    public Response open() {
        return door.answer(http, response, flow::open);
    }

    @POST
    public Response send() {
        return door.answer(http, response, flow::send);
    }
}
