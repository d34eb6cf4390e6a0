package org.hejnal.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.directory.secondfactor.Offer;

/** The pages about the second step of signing in. */
@Singleton
class SecondStepPages {
    @Inject
    PasswordPages pages;

    /** Asks for the password. */
    Response enter(int status, PasswordVisit visit, String problem) {
        return write(status, "second-enter", visit, problem, Map.of());
    }

    /** Shows a secret and asks for a code that was made with it. */
    Response setUp(int status, PasswordVisit visit, String ticket, Offer offer, String problem) {
        String grouped = offer.secret().replaceAll("(.{4})(?!$)", "$1 ");
        return write(
                status,
                "second-set-up",
                visit,
                problem,
                Map.of("ticket", ticket, "secret", grouped, "link", offer.address()));
    }

    /** Asks what is to be done with the second step that there is. */
    Response manage(int status, PasswordVisit visit, String ticket, String problem) {
        return write(status, "second-manage", visit, problem, Map.of("ticket", ticket));
    }

    /** Shows recovery codes, once. */
    Response codes(PasswordVisit visit, List<String> codes) {
        return write(200, "second-codes", visit, "", Map.of("codes", codes));
    }

    Response message(int status, PasswordVisit visit, String key) {
        return pages.message(status, visit, key);
    }

    private Response write(int status, String template, PasswordVisit visit, String problem, Map<String, ?> values) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("problem", problem);
        model.put("why", "");
        model.put("identifier", visit.identifier());
        return pages.write(status, template, visit, model).build();
    }
}
