package org.hejnal.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.hejnal.http.PageLanguage;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.session.FormToken;
import org.hejnal.session.OwnCookie;
import org.hejnal.session.PortalSession;

/**
 * One request to the pages.
 *
 * @param base the path of the application, empty at the root
 * @param path the page's own path
 * @param language {@code pl} or {@code en}
 * @param returnPath where to go from here
 */
record EntranceVisit(
        ReceivedRequest request,
        HttpServletResponse response,
        PortalSession session,
        FormToken formToken,
        String base,
        String path,
        String language,
        ReturnPath returnPath) {
    private static final OwnCookie COOKIE = new OwnCookie("hejnal_entrance", "/");

    static EntranceVisit of(ReceivedRequest request, HttpServletRequest http, HttpServletResponse response) {
        PortalSession session = new PortalSession(http, response);
        return new EntranceVisit(
                request,
                response,
                session,
                new FormToken(COOKIE, http, response, session),
                http.getContextPath(),
                http.getRequestURI(),
                PageLanguage.choose(request.find("lang"), Optional.ofNullable(http.getHeader("Accept-Language"))),
                ReturnPath.of(request.find("return_to").orElse(""), http.getContextPath()));
    }

    /** Whether the form that was sent is one of ours, see {@link FormToken}. */
    boolean isGenuine() {
        return formToken.is(parameter("form_token"));
    }

    String parameter(String name) {
        return request.find(name).orElse("");
    }

    String identifier() {
        return parameter("identifier").strip();
    }
}
