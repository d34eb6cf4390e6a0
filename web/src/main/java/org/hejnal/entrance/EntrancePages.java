package org.hejnal.entrance;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.hejnal.page.HtmlAnswer;
import org.hejnal.page.PageTemplates;

/** The pages. None is kept, framed, or allowed to script, and none tells another site its address. */
@Singleton
class EntrancePages {
    private final PageTemplates templates = new PageTemplates(EntrancePages.class);

    /** Asks who somebody is, under the text with the key {@code problem} or the empty string. */
    Response.ResponseBuilder signIn(int status, EntranceVisit visit, String problem) {
        return write(status, "sign-in", visit, problem, Map.of("identifier", visit.identifier()));
    }

    /** Asks for the code of somebody whose password was right. */
    Response.ResponseBuilder code(int status, EntranceVisit visit, String ticket, String problem) {
        return write(status, "code", visit, problem, Map.of("identifier", visit.identifier(), "ticket", ticket));
    }

    /** Says who is signed in, and lets them go on or sign out. */
    Response.ResponseBuilder signedIn(int status, EntranceVisit visit, String person, String problem) {
        return write(status, "signed-in", visit, problem, Map.of("person", person));
    }

    /** Says something, with the title under {@code <key>_title} and the text under {@code <key>_text}. */
    Response.ResponseBuilder message(int status, EntranceVisit visit, String key) {
        return write(status, "message", visit, "", Map.of("key", key));
    }

    Response.ResponseBuilder write(
            int status, String template, EntranceVisit visit, String problem, Map<String, ?> values) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("problem", problem);
        model.put("base", visit.base());
        model.put("path", visit.path());
        model.put("goOn", visit.returnPath().text());
        model.put("returnTo", visit.returnPath().parameter());
        model.put("returnQuery", visit.returnPath().query());
        model.put("formToken", visit.formToken().value());
        byte[] page = templates.fill(template, visit.language(), model).getBytes(StandardCharsets.UTF_8);
        // Nothing about form-action, as on the pages of consent: where the form leads may lead to a consumer.
        return HtmlAnswer.describe(Response.status(status).entity(page), visit.language(), "")
                .header("Content-Type", "text/html; charset=utf-8")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store");
    }
}
