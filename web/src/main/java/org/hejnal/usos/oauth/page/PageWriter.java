package org.hejnal.usos.oauth.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/** Fills the templates. Everything that is put into one is escaped, and no page is kept, framed, or allowed to script. */
@Singleton
class PageWriter {
    /**
     * Without {@code form-action}: browsers apply it to the redirects after a form too, and the consumer's may lead
     * anywhere from there.
     */
    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Configuration templates = new Configuration(Configuration.VERSION_2_3_34);

    PageWriter() {
        templates.setTemplateLoader(new ClassTemplateLoader(PageWriter.class, ""));
        templates.setDefaultEncoding("UTF-8");
        templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setLocalizedLookup(false);
    }

    /**
     * Writes a page.
     *
     * @param template the template's name without its ending
     * @param values what the template needs besides the texts and the visit
     */
    Response.ResponseBuilder write(int status, String template, Visit visit, Map<String, ?> values) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("t", texts(visit.language()));
        model.put("lang", visit.language());
        model.put("address", visit.address());
        model.put("token", visit.token());
        model.put("interactivity", visit.interactivity());
        model.put("inPolish", visit.self("pl"));
        model.put("inEnglish", visit.self("en"));
        return Response.status(status)
                .entity(fill(template + ".ftlh", model))
                .header("Content-Type", "text/html; charset=utf-8")
                .header("Content-Language", visit.language())
                .header("Content-Security-Policy", CONTENT_POLICY)
                .header("X-Frame-Options", "DENY")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store");
    }

    private String fill(String template, Map<String, Object> model) {
        try (StringWriter page = new StringWriter()) {
            templates.getTemplate(template).process(model, page);
            return page.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("The template " + template + " does not work.", e);
        }
    }

    static Map<String, String> texts(String language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.hejnal.usos.oauth.page.texts",
                Locale.forLanguageTag(language),
                PageWriter.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
    }
}
