package org.hejnal.usos.oauth.page;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.hejnal.http.RequestReader;

/** Where consumers send people, and where the forms of the pages go. */
@Path("/oauth/authorize")
public class AuthorizeResource {
    @Inject
    AuthorizeFlow flow;

    @Inject
    RequestReader requests;

    @Context
    HttpServletRequest http;

    @Context
    HttpServletResponse response;

    @GET
    public Response open() {
        return flow.open(visit());
    }

    @POST
    @Path("sign_in")
    public Response signIn() {
        return flow.signIn(visit());
    }

    @POST
    @Path("accept")
    public Response accept() {
        return flow.accept(visit());
    }

    @POST
    @Path("refuse")
    public Response refuse() {
        return flow.refuse(visit());
    }

    @POST
    @Path("sign_out")
    public Response signOut() {
        return flow.signOut(visit());
    }

    private Visit visit() {
        return Visit.of(requests.read(http), http, response);
    }
}
