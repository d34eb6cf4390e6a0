package org.hejnal.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Chooses between Polish and English. */
public final class PageLanguage {
    private static final List<String> LANGUAGES = List.of("pl", "en");

    private PageLanguage() {}

    /**
     * The language that was asked for, else the best of the browser's list (RFC 4647), else Polish.
     *
     * @param chosen the parameter {@code lang}
     * @param acceptLanguage the header
     */
    public static String choose(Optional<String> chosen, Optional<String> acceptLanguage) {
        return chosen.filter(LANGUAGES::contains)
                .or(() -> acceptLanguage.flatMap(PageLanguage::best))
                .orElse("pl");
    }

    /** The first of the best weight. Not the JDK's parser, which takes quadratic time for tags of many parts. */
    private static Optional<String> best(String acceptLanguage) {
        Optional<String> best = Optional.empty();
        double weight = 0;
        for (String range : acceptLanguage.split(",", -1)) {
            String[] parts = range.split(";", 2);
            double own = parts.length < 2 ? 1 : weight(parts[1].strip());
            Optional<String> language = language(parts[0].strip());
            if (language.isPresent() && own > weight) {
                best = language;
                weight = own;
            }
        }
        return best;
    }

    private static Optional<String> language(String tag) {
        int hyphen = tag.indexOf('-');
        String primary = (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
        return Optional.of(primary).filter(LANGUAGES::contains);
    }

    /** Nothing is taken for a range whose weight cannot be read. */
    private static double weight(String parameter) {
        if (!parameter.matches("[qQ]=[01](?:\\.[0-9]{0,3})?")) {
            return 0;
        }
        return Double.parseDouble(parameter.substring(2));
    }
}
