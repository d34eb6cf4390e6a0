package org.hejnal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserRequestTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nowhere",
                "/developers/x",
                "/services/oauth/authorize",
                "/services/oauth/authorize/accept",
                "/servicesque",
                "/apiary"
            })
    void browsersGetPages(String path) {
        assertThat(asked(path, "", BROWSER).wantsPage()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/services", "/services/users/user", "/services/oauth/request_token", "/api", "/api/evt/list"})
    void apisKeepTheirShapeWhoeverAsks(String path) {
        assertThat(asked(path, "", BROWSER).wantsPage()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "text/html;q=0", "text/html; q=0.000", "text/htmlish", ""})
    void programsGetNone(String accept) {
        assertThat(asked("/", "", accept).wantsPage()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEXT/HTML", "application/json, text/html;q=0.1", "text/html;level=1", "text/html ; q=0.5"})
    void whoeverTakesHtmlGetsAPage(String accept) {
        assertThat(asked("/", "", accept).wantsPage()).isTrue();
    }

    @Test
    void whoeverSaysNothingGetsNone() {
        assertThat(new BrowserRequest("", "/", "", Optional.empty(), Optional.empty()).wantsPage())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'', en", "lang=pl, pl", "q=1&lang=pl, pl", "lang=de, en", "xlang=pl, en", "lang=plus, en"})
    void theLanguageIsChosenByHandOrByTheBrowser(String query, String language) {
        assertThat(asked("/", query, BROWSER).language()).isEqualTo(language);
    }

    private static BrowserRequest asked(String path, String query, String accept) {
        return new BrowserRequest("", path, query, Optional.of(accept), Optional.of("en"));
    }
}
