package org.hejnal.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class OwnCookieTest {
    private static final OwnCookie OWN = new OwnCookie("own", "/below");

    @Test
    void overTlsItBelongsToOneHost() {
        Cookie cookie = OWN.of(request(true), "x", 7);
        assertThat(cookie.getName()).isEqualTo("__Host-own");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getMaxAge()).isEqualTo(7);
    }

    @Test
    void overPlainHttpItHasItsPath() {
        Cookie cookie = OWN.of(request(false), "x", -1);
        assertThat(cookie.getName()).isEqualTo("own");
        assertThat(cookie.getPath()).isEqualTo("/app/below");
        assertThat(cookie.getSecure()).isFalse();
    }

    /** Else a sibling of the host, or whoever is on the line, could set what is believed here. */
    @Test
    void overTlsNothingElseIsRead() {
        Cookie plain = new Cookie("own", "sibling");
        Cookie host = new Cookie("__Host-own", "mine");
        assertThat(OWN.read(request(true, plain))).isEmpty();
        assertThat(OWN.read(request(true, plain, host))).contains("mine");
        assertThat(OWN.read(request(false, plain, host))).contains("sibling");
    }

    private static HttpServletRequest request(boolean isSecure, Cookie... cookies) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                OwnCookieTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "isSecure" -> isSecure;
                    case "getCookies" -> cookies;
                    case "getContextPath" -> "/app";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
