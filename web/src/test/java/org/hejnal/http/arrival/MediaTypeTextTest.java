package org.hejnal.http.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeTextTest {
    /** What browsers, curl, Java's URLConnection, old PHP and Python clients send. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "*/*",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
                "application/json; charset=utf-8",
                "application/json;;",
                "a/b; title=\"x, \\\"y; z\"; q=1.000",
                "a/b;q=1.",
                "text/plain;Q = 0.5 , "
            })
    void whatClientsSendIsReadable(String text) {
        assertThat(MediaTypeText.isList(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b;q=x",
                "a/b;q=\"",
                "garbage",
                "/",
                "a/",
                "/b",
                "a/b, c",
                "a/b; q=\"1",
                "a/b;q=",
                "a/b;q=-1",
                "a/b;q=NaN",
                "a/b;q=1e3"
            })
    void whatTheParserFailsOnIsNot(String text) {
        assertThat(MediaTypeText.isList(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"`a/b,`, true", "`;x=1`, false", "`x/y;z=\"a\",`, true", "`a`, false", "`;q=`, false"})
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsEachCharacterOnce(String piece, boolean isList) {
        assertThat(MediaTypeText.isList("a/b;x=1," + piece.repeat(1_000_000))).isEqualTo(isList);
    }
}
