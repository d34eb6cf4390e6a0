package org.hejnal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.hejnal.http.PageLanguage;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.session.PortalSession;

/**
 * One request to the pages.
 *
 * @param base the path of the application, empty at the root
 * @param path the page's own path
 * @param language {@code pl} or {@code en}
 */
record PasswordVisit(
        ReceivedRequest request,
        HttpServletResponse response,
        PortalSession session,
        String base,
        String path,
        String language) {

    static PasswordVisit of(ReceivedRequest request, HttpServletRequest http, HttpServletResponse response) {
        return new PasswordVisit(
                request,
                response,
                new PortalSession(http),
                http.getContextPath(),
                http.getRequestURI(),
                PageLanguage.choose(request.find("lang"), Optional.ofNullable(http.getHeader("Accept-Language"))));
    }

    String parameter(String name) {
        return request.find(name).orElse("");
    }

    /** What somebody has typed to say who they are. */
    String identifier() {
        return parameter("identifier").strip();
    }

    boolean isChecked(String name) {
        return parameter(name).equals("true");
    }
}
