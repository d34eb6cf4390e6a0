package org.hejnal.usos;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.hejnal.http.RequestReader;
import org.hejnal.usos.answer.ProxyDispatcher;

/** The address of the method that calls other methods. It needs one of its own: tokens come from addresses beside it. */
@Path("/oauth/proxy")
public class ProxyResource {
    @Inject
    ProxyDispatcher proxies;

    @Inject
    RequestReader requests;

    @GET
    public Response get(@Context HttpServletRequest http, @Context Request conditions) {
        return AnswerResponse.of(proxies.dispatch(requests.read(http)), conditions);
    }

    @POST
    public Response post(@Context HttpServletRequest http, @Context Request conditions) {
        return AnswerResponse.of(proxies.dispatch(requests.read(http)), conditions);
    }
}
