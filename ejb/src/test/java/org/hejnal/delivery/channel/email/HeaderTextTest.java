package org.hejnal.delivery.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTextTest {
    /** Line breaks of ASCII and Unicode, a turn to the left, a soft hyphen, a byte order mark, half of a pair. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n", "\n", "\u0085", "\u2028", "\u2029", "\u202E", "\u2066", "\u00AD", "\uFEFF", "\uD800", "\u0000"
            })
    void whatIsNoTextGoes(String odd) {
        assertThat(HeaderText.clean("Egzamin" + odd + "jutro")).matches("Egzamin {1,2}jutro");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zażółć gęślą jaźń", "👩\u200D👩\u200D👧 i 🇵🇱", "می\u200Cخواهم", "50 % = \"tak\"?"})
    void textStays(String text) {
        assertThat(HeaderText.clean(text)).isEqualTo(text);
    }

    /** Read by the library's own decoder, as mail programs do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=?utf-8?q?Konkurs?= wygrany",
                "=?utf-8?b?S29ua3Vycw==?=",
                "Czy 2+2=?",
                "A long subject that only looks as if it had =?utf-8?q?an_encoded_word?= somewhere in the middle of it",
                "=?utf-8?q?zażółć?=",
                "Zwykły temat",
                "Plain"
            })
    void subjectsAreReadAsTheyWereWritten(String subject) throws Exception {
        String header = HeaderText.encode(subject);
        assertThat(MimeUtility.decodeText(header)).isEqualTo(subject);
        assertThat(header.split(" ")).allMatch(word -> !word.startsWith("=?") || word.length() <= 75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=?utf-8?q?Rektor?= Nowak", "Jan\r\nBcc: x@example.org", "=?utf-8?b?UmVrdG9y?="})
    void namesHoldNeitherHeadersNorEncodedWords(String name) {
        assertThat(HeaderText.cleanName(name)).doesNotContain("=?", "\r", "\n");
    }
}
