package org.hejnal.usos;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.hejnal.usos.answer.Answer;
import org.hejnal.usos.answer.ServiceDispatcher;
import org.hejnal.usos.method.RegisteredMethod;
import org.hejnal.usos.request.ServiceRequestReader;

/** The address of every method. What a method is called with, and by whom, its declaration tells. */
@Path("/{module}/{method}")
public class ServicesResource {
    @Inject
    ServiceDispatcher dispatcher;

    @Inject
    ServiceRequestReader requests;

    @Context
    HttpServletRequest http;

    @Context
    Request conditions;

    @GET
    public Response get(@PathParam("module") String module, @PathParam("method") String method) {
        return answer(module, method);
    }

    @POST
    public Response post(@PathParam("module") String module, @PathParam("method") String method) {
        return answer(module, method);
    }

    private Response answer(String module, String name) {
        RegisteredMethod method = dispatcher.get("services/" + module + "/" + name);
        Answer answer = dispatcher.dispatch(method, requests.read(http));
        return AnswerResponse.of(answer, conditions);
    }
}
