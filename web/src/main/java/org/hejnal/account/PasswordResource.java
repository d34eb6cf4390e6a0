package org.hejnal.account;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.function.Function;
import org.hejnal.http.ErrorPage;
import org.hejnal.http.HttpRefusal;
import org.hejnal.http.RequestOrigin;
import org.hejnal.http.RequestReader;
import org.hejnal.http.TlsDemand;
import org.hejnal.platform.Settings;

/**
 * {@code /password} changes a password, {@code /password/forgotten} has a link sent, and {@code /password/new} is where the
 * link leads. {@code /password/second-step} sets the second step of signing in up. To open a page changes nothing, so that programs that look at the links in e-mails do no harm.
 */
@Path("{path:.*}")
public class PasswordResource {
    private static final String SECOND_STEP = "/second-step";
    private static final System.Logger LOG = System.getLogger(PasswordResource.class.getName());

    @Inject
    PasswordFlow flow;

    @Inject
    SecondStepFlow secondStep;

    @Inject
    PasswordPages pages;

    @Inject
    RequestReader requests;

    @Inject
    Settings settings;

    @Context
    HttpServletRequest http;

    @Context
    HttpServletResponse response;

    @GET
    public Response open() {
        return answer(visit -> switch (path()) {
            case "/" -> pages.change(200, visit, "");
            case "/forgotten" -> pages.forgotten(200, visit, "");
            case "/new" -> flow.openLink(visit);
            case SECOND_STEP -> secondStep.open(visit, "");
            default -> ErrorPage.notFound(http).build();
        });
    }

    @POST
    public Response send() {
        return answer(visit -> switch (path()) {
            case "/" -> isFromHere() ? flow.change(visit) : pages.change(403, visit, "stale_form");
            case "/forgotten" -> isFromHere() ? flow.ask(visit) : pages.forgotten(403, visit, "stale_form");
            case "/new" -> isFromHere() ? flow.useLink(visit) : flow.openLink(visit);
            case SECOND_STEP -> isFromHere() ? secondStep.send(visit) : secondStep.open(visit, "stale_form");
            default -> ErrorPage.notFound(http).build();
        });
    }

    private String path() {
        String path = Objects.requireNonNullElse(http.getPathInfo(), "/");
        return path.isEmpty() ? "/" : path;
    }

    /** Other sites' pages send nothing: not even a request for a link in somebody's name. */
    private boolean isFromHere() {
        RequestOrigin origin = RequestOrigin.of(http);
        return !origin.isFromAnotherSite() && !origin.isFromASibling() && !origin.isFromAForeignPage();
    }

    /** Who reads this is a person: a failure is a page too. */
    private Response answer(Function<PasswordVisit, Response> step) {
        try {
            PasswordVisit visit = PasswordVisit.of(requests.read(http), http, response);
            return TlsDemand.refuses(settings, http.isSecure())
                    ? pages.message(400, visit, "insecure")
                    : step.apply(visit);
        } catch (HttpRefusal e) {
            return ErrorPage.of(e.status(), e.text(), http).build();
        } catch (RuntimeException e) {
            return ErrorPage.failure(LOG, "a page for passwords failed.", e, http)
                    .build();
        }
    }
}
