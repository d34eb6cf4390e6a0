package org.hejnal.usos.oauth.signature;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentEncodingTest {
    @ParameterizedTest
    @CsvSource({
        "abcABC123-._~, abcABC123-._~",
        "%, %25",
        "+, %2B",
        "a b, a%20b",
        "&=*, %26%3D%2A",
        "|[], %7C%5B%5D",
        "ł, %C5%82",
        "☃, %E2%98%83",
        "😀, %F0%9F%98%80",
    })
    void encodesAllButUnreservedCharacters(String text, String encoded) {
        assertThat(PercentEncoding.encode(text)).isEqualTo(encoded);
        assertThat(PercentEncoding.decode(encoded)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"a%2fb, a/b", "100%, 100%", "%zz, %zz", "a+b, a+b", "%4, %4"})
    void decodesWhatClientsSend(String sent, String decoded) {
        assertThat(PercentEncoding.decode(sent)).isEqualTo(decoded);
    }

    @Property
    void leavesOnlyHarmlessCharactersAndComesBack(@ForAll @NotBlank String text) {
        String encoded = PercentEncoding.encode(text);
        assertThat(encoded).matches("([A-Za-z0-9._~-]|%[0-9A-F]{2})*");
        if (text.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000)) {
            assertThat(PercentEncoding.decode(encoded)).isEqualTo(text);
        }
    }
}
