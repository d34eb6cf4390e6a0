package org.hejnal.entrance;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.hejnal.http.ErrorPage;
import org.hejnal.http.HttpRefusal;
import org.hejnal.http.RequestReader;
import org.hejnal.http.TlsDemand;
import org.hejnal.platform.Settings;

/** What all pages of the entrance have in common: who reads them is a person, so a failure is a page too. */
@Singleton
class EntranceDoor {
    private static final System.Logger LOG = System.getLogger(EntranceDoor.class.getName());

    @Inject
    EntrancePages pages;

    @Inject
    RequestReader requests;

    @Inject
    Settings settings;

    Response answer(HttpServletRequest http, HttpServletResponse response, Function<EntranceVisit, Response> step) {
        try {
            EntranceVisit visit = EntranceVisit.of(requests.read(http), http, response);
            return TlsDemand.refuses(settings, http.isSecure())
                    ? pages.message(400, visit, "insecure").build()
                    : step.apply(visit);
        } catch (HttpRefusal e) {
            return ErrorPage.of(e.status(), e.text(), http).build();
        } catch (RuntimeException e) {
            return ErrorPage.failure(LOG, "a page of the entrance failed.", e, http)
                    .build();
        }
    }
}
