package org.hejnal.page;

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

    private static Optional<String> best(String acceptLanguage) {
        try {
            return Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
