package org.hejnal.account;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.delivery.unsubscribe.SubscriptionView;
import org.hejnal.delivery.unsubscribe.UnsubscribeService;
import org.hejnal.platform.LangDict;

/**
 * Ends e-mails of a kind by the link that they carry. RFC 8058: a mail program posts {@code List-Unsubscribe=One-Click}, has no
 * session and comes from anywhere, so the token alone counts. To open the page changes nothing: programs follow links to
 * look for harm.
 */
@Path("{path:.*}")
public class UnsubscribeResource {
    @Inject
    UnsubscribeService subscriptions;

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
        return door.answer(http, response, visit -> show(visit, subscriptions.find(visit.parameter("token"))));
    }

    @POST
    public Response choose() {
        return door.answer(
                http,
                response,
                visit -> show(
                        visit,
                        chosen(visit)
                                .map(isWanted -> subscriptions.choose(
                                        visit.parameter("token"),
                                        isWanted,
                                        visit.request().remoteAddress()))
                                .orElseGet(() -> subscriptions.find(visit.parameter("token")))));
    }

    /** What a mail program, or one of the buttons, says; anything else decides nothing. */
    private static Optional<Boolean> chosen(PasswordVisit visit) {
        boolean isOneClick = visit.parameter("List-Unsubscribe").equals("One-Click");
        return switch (isOneClick ? "end" : visit.parameter("choice")) {
            case "end" -> Optional.of(false);
            case "again" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private Response show(PasswordVisit visit, Optional<SubscriptionView> found) {
        return found.map(view -> show(visit, view)).orElseGet(() -> pages.message(404, visit, "unknown_subscription"));
    }

    private Response show(PasswordVisit visit, SubscriptionView view) {
        List<String> names =
                view.names().stream().map(name -> text(name, visit.language())).toList();
        Map<String, ?> values = Map.of("token", visit.parameter("token"), "names", names, "isEnded", view.isEnded());
        return pages.write(200, "unsubscribe", visit, values).build();
    }

    private static String text(LangDict name, String language) {
        return String.valueOf(name.in(language));
    }
}
