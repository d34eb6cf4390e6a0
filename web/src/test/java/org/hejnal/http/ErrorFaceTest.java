package org.hejnal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorFaceTest {

    @ParameterizedTest
    @CsvSource({
        "404, en, There is no such page",
        "404, pl, Nie ma takiej strony",
        "418, en, This does not work",
        "418, pl, To się nie udało",
        "500, en, Something went wrong",
        "504, pl, Coś się nie udało"
    })
    void everyStatusHasWordsInBothLanguages(int status, String language, String title) {
        assertThat(page(status, language, Optional.empty()))
                .contains("<html lang=\"" + language + "\">", "<h1>" + title + "</h1>", " " + status)
                .doesNotContain("{", "}");
    }

    @Test
    void theIncidentIsToldWhereThereIsOne() {
        assertThat(page(500, "en", Optional.of("1f"))).contains("<code>1f</code>");
        assertThat(page(500, "en", Optional.empty())).doesNotContain("<code>");
    }

    @Test
    void nothingOfTheRequestIsOnIt() {
        BrowserRequest hostile = new BrowserRequest(
                "", "/<script>", "q=<script>", Optional.of("text/html,<script>"), Optional.of("<script>"));

        assertThat(new String(ErrorFace.write(404, hostile, Optional.empty()), StandardCharsets.UTF_8))
                .doesNotContain("script");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(texts("pl").keySet()).isEqualTo(texts("en").keySet());
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle("org.hejnal.http.errors", Locale.forLanguageTag(language));
    }

    private static String page(int status, String language, Optional<String> incident) {
        BrowserRequest request = new BrowserRequest("", "/", "", Optional.of("text/html"), Optional.of(language));
        return new String(ErrorFace.write(status, request, incident), StandardCharsets.UTF_8);
    }
}
