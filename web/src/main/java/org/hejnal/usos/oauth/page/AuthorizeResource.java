package org.hejnal.usos.oauth.page;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.hejnal.http.RequestReader;

/** Where consumers send people, and where the forms of the pages go. */
@Path("/oauth/authorize")
public class AuthorizeResource {
    @Inject
    AuthorizeFlow flow;

    @Inject
    RequestReader requests;

    @Inject
    AuthorizePages pages;

    @Context
    HttpServletRequest http;

    @Context
    HttpServletResponse response;

    @GET
    public Response open() {
        return answer(flow::open);
    }

    @POST
    @Path("sign_in")
    public Response signIn() {
        return answer(flow::signIn);
    }

    @POST
    @Path("code")
    public Response code() {
        return answer(flow::code);
    }

    @POST
    @Path("accept")
    public Response accept() {
        return answer(flow::accept);
    }

    @POST
    @Path("refuse")
    public Response refuse() {
        return answer(flow::refuse);
    }

    @POST
    @Path("sign_out")
    public Response signOut() {
        return answer(flow::signOut);
    }

    /** Who reads this is a person: a failure is a page too. */
    private Response answer(Function<Visit, Response> step) {
        Visit visit = Visit.of(requests.read(http), http, response);
        try {
            return step.apply(visit);
        } catch (RuntimeException e) {
            return pages.failure(visit, e);
        }
    }
}
