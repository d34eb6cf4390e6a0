package org.hejnal.account;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.hejnal.http.ErrorPage;

/**
 * {@code /contact-points} shows people their addresses and changes them, and {@code /contact-points/confirm} is where the link
 * leads that went to one. To open a page changes nothing, so that programs that look at the links in e-mails do no harm.
 */
@Path("{path:.*}")
public class ContactPointResource {
    private static final String CONFIRM = "/confirm";

    @Inject
    ContactPointFlow flow;

    @Inject
    ContactPointLinkFlow links;

    @Inject
    PageDoor door;

    @Context
    HttpServletRequest http;

    @Context
    HttpServletResponse response;

    @GET
    public Response open() {
        return door.answer(http, response, visit -> switch (PageDoor.path(http)) {
            case "/" -> flow.open(visit, 200, "");
            case CONFIRM -> links.open(visit);
            default -> ErrorPage.notFound(http).build();
        });
    }

    @POST
    public Response send() {
        boolean isFromHere = PageDoor.isFromHere(http);
        return door.answer(http, response, visit -> switch (PageDoor.path(http)) {
            case "/" -> isFromHere ? flow.send(visit) : flow.open(visit, 403, "stale_form");
            case CONFIRM -> isFromHere ? links.use(visit) : links.open(visit);
            default -> ErrorPage.notFound(http).build();
        });
    }
}
