package org.hejnal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {
    /** Line breaks of ASCII and Unicode, a turn to the left, a soft hyphen, a byte order mark, half of a pair. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n", "\n", "\u0085", "\u2028", "\u2029", "\u202E", "\u2066", "\u00AD", "\uFEFF", "\uD800", "\u0000"
            })
    void whatIsNoTextGoes(String odd) {
        assertThat(OneLine.of("Egzamin" + odd + "jutro")).matches("Egzamin {1,2}jutro");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zażółć gęślą jaźń", "👩\u200D👩\u200D👧 i 🇵🇱", "می\u200Cخواهم", "50 % = \"tak\"?"})
    void textStays(String text) {
        assertThat(OneLine.of(text)).isEqualTo(text);
    }
}
