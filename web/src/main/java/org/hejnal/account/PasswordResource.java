package org.hejnal.account;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.hejnal.http.ErrorPage;

/**
 * {@code /password} changes a password, {@code /password/forgotten} has a link sent, and {@code /password/new} is where the
 * link leads. {@code /password/second-step} sets the second step of signing in up. To open a page changes nothing, so that programs that look at the links in e-mails do no harm.
 */
@Path("{path:.*}")
public class PasswordResource {
    private static final String SECOND_STEP = "/second-step";

    @Inject
    PasswordFlow flow;

    @Inject
    SecondStepFlow secondStep;

    @Inject
    PasswordPages pages;

    @Inject
    PageDoor door;

    @Context
    HttpServletRequest http;

    @Context
    HttpServletResponse response;

    @GET
    public Response open() {
        return answer(visit -> switch (PageDoor.path(http)) {
            case "/" -> pages.change(200, visit, "");
            case "/forgotten" -> pages.forgotten(200, visit, "");
            case "/new" -> flow.openLink(visit);
            case SECOND_STEP -> secondStep.open(visit, "");
            default -> ErrorPage.notFound(http).build();
        });
    }

    @POST
    public Response send() {
        return answer(visit -> switch (PageDoor.path(http)) {
            case "/" -> isFromHere() ? flow.change(visit) : pages.change(403, visit, "stale_form");
            case "/forgotten" -> isFromHere() ? flow.ask(visit) : pages.forgotten(403, visit, "stale_form");
            case "/new" -> isFromHere() ? flow.useLink(visit) : flow.openLink(visit);
            case SECOND_STEP -> isFromHere() ? secondStep.send(visit) : secondStep.open(visit, "stale_form");
            default -> ErrorPage.notFound(http).build();
        });
    }

    private Response answer(Function<PasswordVisit, Response> step) {
        return door.answer(http, response, step);
    }

    private boolean isFromHere() {
        return PageDoor.isFromHere(http);
    }
}
