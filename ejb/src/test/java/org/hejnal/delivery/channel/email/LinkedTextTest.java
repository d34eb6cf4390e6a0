package org.hejnal.delivery.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedTextTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    See https://example.edu/a.                     | https://example.edu/a
                    (https://example.edu/wiki/A_(b))               | https://example.edu/wiki/A_(b)
                    Zapisy: https://usosweb.example.edu/ż, do jutra | https://usosweb.example.edu/ż
                    "http://example.edu:8080/?a=b&c=d#e"           | http://example.edu:8080/?a=b&c=d#e
                    HTTPS://EXAMPLE.EDU/                           | HTTPS://EXAMPLE.EDU/
                    """)
    void anAddressEndsWhereTheSentenceGoesOn(String text, String address) {
        assertThat(links(text)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript://example.edu/%0Aalert(1)", "file://host/x", "a:b", "no link at all", ""})
    void nothingElseIsALink(String text) {
        assertThat(links(text)).isEmpty();
    }

    @Test
    void nothingOfTheTextIsLost() {
        String text = "Raz: https://a.example/ i dwa:\nhttps://b.example/<b>";
        assertThat(LinkedText.pieces(text).stream()
                        .map(piece -> piece.get("text"))
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    private static String links(String text) {
        return LinkedText.pieces(text).stream()
                .map(piece -> piece.get("url"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
