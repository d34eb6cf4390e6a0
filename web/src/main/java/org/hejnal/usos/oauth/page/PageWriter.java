package org.hejnal.usos.oauth.page;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.hejnal.page.HtmlAnswer;
import org.hejnal.page.PageTemplates;

/** Fills the templates. No page is kept, framed, or allowed to script. */
@Singleton
class PageWriter {
    private final PageTemplates templates = new PageTemplates(PageWriter.class);

    /**
     * Writes a page.
     *
     * @param template the template's name without its ending
     * @param values what the template needs besides the texts and the visit
     */
    Response.ResponseBuilder write(int status, String template, Visit visit, Map<String, ?> values) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("address", visit.address());
        model.put("token", visit.token());
        model.put("interactivity", visit.interactivity());
        model.put("inPolish", visit.self("pl"));
        model.put("inEnglish", visit.self("en"));
        // As bytes: RESTEasy escapes all HTML in a text that goes out with status 400.
        byte[] page = templates.fill(template, visit.language(), model).getBytes(StandardCharsets.UTF_8);
        // Nothing about form-action: browsers apply it to the redirects after a form too, and the consumer's may lead
        // anywhere from there.
        return HtmlAnswer.describe(Response.status(status).entity(page), visit.language(), "")
                .header("Content-Type", "text/html; charset=utf-8")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store");
    }
}
