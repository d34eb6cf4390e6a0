package org.hejnal.usos.oauth.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hejnal.directory.PersonView;
import org.hejnal.http.PageLanguage;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.session.PortalSession;

/**
 * One request to the pages.
 *
 * @param address the pages' own path
 * @param language {@code pl} or {@code en}
 */
record Visit(
        ReceivedRequest request,
        HttpServletResponse response,
        PortalSession session,
        FormToken formToken,
        String address,
        String language) {

    static Visit of(ReceivedRequest request, HttpServletRequest http, HttpServletResponse response) {
        Optional<String> acceptLanguage = Optional.ofNullable(http.getHeader("Accept-Language"));
        PortalSession session = new PortalSession(http);
        return new Visit(
                request,
                response,
                session,
                new FormToken(http, response, session),
                http.getContextPath() + "/services/oauth/authorize",
                PageLanguage.choose(request.find("lang"), acceptLanguage));
    }

    String token() {
        return parameter("oauth_token");
    }

    /** {@code confirm_user}, or {@code minimal} for everything else. */
    String interactivity() {
        return parameter("interactivity").equals("confirm_user") ? "confirm_user" : "minimal";
    }

    /** Whether the form that was sent is one of ours, see {@link FormToken}. */
    boolean isGenuine() {
        return formToken.is(parameter("form_token"));
    }

    /** @param browser what the browser is to keep */
    void signIn(PersonView person, String browser) {
        session.signIn(person.id(), person.sessionGeneration());
        session.rememberBrowser(browser, response);
        formToken.forget();
    }

    /** The page that this request belongs to, to come back to. */
    String self(String inLanguage) {
        return address + "?oauth_token=" + URLEncoder.encode(token(), StandardCharsets.UTF_8) + "&interactivity="
                + interactivity() + "&lang=" + inLanguage;
    }

    String parameter(String name) {
        return request.find(name).orElse("");
    }
}
