package org.hejnal.delivery.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTextTest {
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
