package org.hejnal.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is led to another site, nor to what is no page. */
class ReturnPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://evil.example/",
                "HTTPS://evil.example",
                "//evil.example",
                "///evil.example",
                "////evil.example/%2f..",
                "/\\evil.example",
                "\\/evil.example",
                "\\\\evil.example",
                "/\\/evil.example",
                "https:evil.example",
                "https:/evil.example",
                "http:///evil.example",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "evil.example",
                "./evil.example",
                "../evil.example",
                "@evil.example",
                ":evil.example",
                "?x=1",
                "#x",
                " /sessions",
                " //evil.example",
                "\t//evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/\r\nLocation: https://evil.example",
                "/\0/evil.example",
                "/%0d%0aLocation:%20https://evil.example",
                "/%2f/evil.example",
                "/%2fevil.example",
                "/%5cevil.example",
                "/%09/evil.example",
                "/.//evil.example",
                "/..//evil.example",
                "/sessions/..//evil.example",
                "/sessions//evil.example",
                "/sessions/../../evil.example",
                "/%2e%2e//evil.example",
                "/;@evil.example",
                "/sessions;jsessionid=x",
                "/sessions#//evil.example",
                "/sessions?a=%",
                "/sessions?a=\u0000",
                "/sessions?a=b c",
                "/sessions\u2028",
                "/\u3002evil.example",
                "/\u2215evil.example",
                "/\uff0fevil.example",
                ""
            })
    void whatCouldLeadElsewhereLeadsHome(String sent) {
        assertThat(ReturnPath.of(sent, "")).isEqualTo(new ReturnPath("/", false));
        assertThat(ReturnPath.of(sent, "").query()).isEmpty();
    }

    /** A call may change something, and to sign in or out leads in circles. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/log/out",
                "/api",
                "/services/events2/latest_notifications",
                "/services/oauth/authorize/accept",
                "/sign-in",
                "/sign-in?return_to=/sessions",
                "/sign-out",
                "/sso/x/login",
                "/media/1_1"
            })
    void whatIsNoPageLeadsHome(String sent) {
        assertThat(ReturnPath.of(sent, "").isAsked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sessions",
                "/sessions?lang=pl",
                "/password/second-step",
                "/services/oauth/authorize?oauth_token=a%2Fb&interactivity=minimal&lang=en",
                "/signs/of/life",
                "/portal/?next=https://evil.example"
            })
    void ownPagesComeBackAsTheyAre(String sent) {
        assertThat(ReturnPath.of(sent, "")).isEqualTo(new ReturnPath(sent, true));
    }

    @Test
    void belowAPathOnlyWhatLiesThere() {
        assertThat(ReturnPath.of("/hub/sessions", "/hub").text()).isEqualTo("/hub/sessions");
        assertThat(ReturnPath.of("/sessions", "/hub").text()).isEqualTo("/hub/");
        assertThat(ReturnPath.of("/hubris/sessions", "/hub").text()).isEqualTo("/hub/");
        assertThat(ReturnPath.of("/hub/api/log/out", "/hub").text()).isEqualTo("/hub/");
    }

    @Test
    void whatIsTooLongLeadsHome() {
        assertThat(ReturnPath.of("/" + "a".repeat(ReturnPath.LONGEST - 1), "").isAsked())
                .isTrue();
        assertThat(ReturnPath.of("/" + "a".repeat(ReturnPath.LONGEST), "").isAsked())
                .isFalse();
    }

    @Test
    void theParameterIsEscaped() {
        assertThat(ReturnPath.of("/sessions?a=1&b=2", "").query()).isEqualTo("return_to=%2Fsessions%3Fa%3D1%26b%3D2");
    }
}
