package org.hejnal.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/** The templates and texts that lie beside a class. Everything that is put into a template is escaped. */
public final class PageTemplates {
    private final Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
    private final Class<?> home;

    /** @param home a class in the package that has the templates and the bundle {@code texts} */
    public PageTemplates(Class<?> home) {
        this.home = home;
        templates.setTemplateLoader(new ClassTemplateLoader(home, ""));
        templates.setDefaultEncoding("UTF-8");
        templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
        templates.setNumberFormat("computer");
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setLocalizedLookup(false);
    }

    /**
     * Fills a template, which finds the texts as {@code t} and the language as {@code lang}.
     *
     * @param template its name without the ending {@code .ftlh}
     * @param language {@code pl} or {@code en}
     */
    public String fill(String template, String language, Map<String, ?> values) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("t", texts(language));
        model.put("lang", language);
        try (StringWriter page = new StringWriter()) {
            templates.getTemplate(template + ".ftlh").process(model, page);
            return page.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("The template " + template + " does not work.", e);
        }
    }

    /** The texts of a language by key. */
    public Map<String, String> texts(String language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                home.getPackageName() + ".texts",
                Locale.forLanguageTag(language),
                home.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
    }
}
