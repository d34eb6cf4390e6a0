package org.hejnal.usos;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.http.RequestReader;
import org.hejnal.http.RequestsMetric;
import org.hejnal.usos.answer.Answer;
import org.hejnal.usos.answer.ArrivingFile;
import org.hejnal.usos.answer.ServiceDispatcher;
import org.hejnal.usos.method.EntityDeclaration;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

/** The address of every method. What a method is called with, and by whom, its declaration tells. One serves all. */
@Singleton
@Path("/{module}/{method}")
public class ServicesResource {
    @Inject
    ServiceDispatcher dispatcher;

    @Inject
    RequestReader requests;

    @GET
    public Response get(
            @PathParam("module") String module,
            @PathParam("method") String method,
            @Context HttpServletRequest http,
            @Context HttpServletResponse response,
            @Context Request conditions) {
        return AnswerResponse.of(answer(module + "/" + method, http, response), conditions);
    }

    @POST
    public Response post(
            @PathParam("module") String module,
            @PathParam("method") String method,
            @Context HttpServletRequest http,
            @Context HttpServletResponse response,
            @Context Request conditions) {
        return AnswerResponse.of(answer(module + "/" + method, http, response), conditions);
    }

    private Answer answer(String name, HttpServletRequest http, HttpServletResponse response) {
        RegisteredMethod<ServiceDeclaration, ServiceMethod> method = dispatcher.get("services/" + name);
        RequestsMetric.called(http, "usos", name);
        Consumer<String> warnings = warning -> response.addHeader("Warning", warning);
        return method.declaration()
                .entity()
                .filter(entity -> entity.mediaType().equals(RequestReader.mediaType(http.getContentType())))
                .map(entity -> withFile(method, http, entity, warnings))
                .orElseGet(() -> dispatcher.dispatch(method, requests.read(http), warnings));
    }

    private Answer withFile(
            RegisteredMethod<ServiceDeclaration, ServiceMethod> method,
            HttpServletRequest http,
            EntityDeclaration entity,
            Consumer<String> warnings) {
        ReceivedRequest request = requests.readWithoutEntity(http);
        return dispatcher.dispatch(method, request, new ArrivingFile(http, request, entity), warnings);
    }
}
