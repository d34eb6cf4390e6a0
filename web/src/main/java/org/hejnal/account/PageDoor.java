package org.hejnal.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.function.Function;
import org.hejnal.http.ErrorPage;
import org.hejnal.http.HttpRefusal;
import org.hejnal.http.RequestOrigin;
import org.hejnal.http.RequestReader;
import org.hejnal.http.TlsDemand;
import org.hejnal.platform.Settings;

/** What all pages of an account have in common: who reads them is a person, so a failure is a page too. */
@Singleton
class PageDoor {
    private static final System.Logger LOG = System.getLogger(PageDoor.class.getName());

    @Inject
    PasswordPages pages;

    @Inject
    RequestReader requests;

    @Inject
    Settings settings;

    Response answer(HttpServletRequest http, HttpServletResponse response, Function<PasswordVisit, Response> step) {
        try {
            PasswordVisit visit = PasswordVisit.of(requests.read(http), http, response);
            return TlsDemand.refuses(settings, http.isSecure())
                    ? pages.message(400, visit, "insecure")
                    : step.apply(visit);
        } catch (HttpRefusal e) {
            return ErrorPage.of(e.status(), e.text(), http).build();
        } catch (RuntimeException e) {
            return ErrorPage.failure(LOG, "a page of an account failed.", e, http)
                    .build();
        }
    }

    /** The path below the application's. */
    static String path(HttpServletRequest http) {
        String path = Objects.requireNonNullElse(http.getPathInfo(), "/");
        return path.isEmpty() ? "/" : path;
    }

    /** Other sites' pages send nothing: not even a request for a link in somebody's name. */
    static boolean isFromHere(HttpServletRequest http) {
        RequestOrigin origin = RequestOrigin.of(http);
        return !origin.isFromAnotherSite() && !origin.isFromASibling() && !origin.isFromAForeignPage();
    }
}
