package org.hejnal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The page that a person is shown in place of an error, with the product's looks and in the person's language. Nothing that
 * came with the request is on it. It needs neither templates nor beans, so that it is there whatever fails.
 */
public final class ErrorFace {
    /** What goes out with it, so that it can do nothing and no cache keeps it. */
    public static final Map<String, String> HEADERS = Map.of(
            "Content-Type", "text/html; charset=utf-8",
            "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Frame-Options", "DENY",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cache-Control", "no-store",
            "Vary", "Accept, Accept-Language");

    private static final String PAGE = read();

    private ErrorFace() {}

    /**
     * Writes the page.
     *
     * @param status of HTTP, from 400
     * @param incident the id under which the log has the story
     */
    public static byte[] write(int status, BrowserRequest request, Optional<String> incident) {
        ResourceBundle texts = texts(request.language());
        String key = texts.containsKey(status + ".title") ? Integer.toString(status) : status < 500 ? "4xx" : "5xx";
        return PAGE.replace("{language}", request.language())
                .replace("{base}", request.base())
                .replace("{title}", texts.getString(key + ".title"))
                .replace("{text}", texts.getString(key + ".text"))
                .replace("{incident}", incident.map(id -> incident(texts, id)).orElse(""))
                .replace("{home}", texts.getString("home"))
                .replace("{reference}", texts.getString("reference"))
                .replace("{status}", texts.getString("status") + " " + status)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String incident(ResourceBundle texts, String id) {
        return "<p>" + texts.getString("incident") + " <code>" + id + "</code></p>";
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                ErrorFace.class.getPackageName() + ".errors",
                Locale.forLanguageTag(language),
                ErrorFace.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    private static String read() {
        try (InputStream page = Objects.requireNonNull(ErrorFace.class.getResourceAsStream("error.html"))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
