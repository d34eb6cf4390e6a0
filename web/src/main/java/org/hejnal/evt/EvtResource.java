package org.hejnal.evt;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import org.hejnal.evt.answer.EvtAnswer;
import org.hejnal.evt.answer.EvtDispatcher;
import org.hejnal.evt.request.CallAddress;

/**
 * The address of every method of the calendar API. The status is 200 whatever the answer says, as clients expect, unless the
 * server can answer nothing at present. The entity is read from the request itself, so that photos stream.
 */
@Path("{path:.*}")
public class EvtResource {
    @Inject
    EvtDispatcher dispatcher;

    @GET
    public Response get(@Context HttpServletRequest request) {
        return answer(request);
    }

    @POST
    public Response post(@Context HttpServletRequest request) {
        return answer(request);
    }

    /** JAX-RS would make a call of it: calls may change something. */
    @HEAD
    public Response head() {
        return NotAllowedMapper.refusal();
    }

    @OPTIONS
    public Response options() {
        return NotAllowedMapper.refusal();
    }

    private Response answer(HttpServletRequest request) {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        Optional<CallAddress> address = CallAddress.find(path);
        EvtAnswer answer = address.isEmpty() ? dispatcher.refuseUnknown() : dispatcher.answer(address.get(), request);
        Response.ResponseBuilder response = answer.retryAfter()
                .map(wait -> Response.status(503).header("Retry-After", wait.toSeconds()))
                .orElseGet(Response::ok);
        return response.entity(answer.body())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Cache-Control", "no-store")
                .header("Cross-Origin-Resource-Policy", "same-site")
                .header("Content-Length", answer.body().length)
                .build();
    }
}
