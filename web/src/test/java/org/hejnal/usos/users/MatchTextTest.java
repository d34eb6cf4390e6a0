package org.hejnal.usos.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Jan Kowalski           | kow      | Jan <b>Kow</b>alski
                    Jan Kowalski           | kow jan  | <b>Jan</b> <b>Kow</b>alski
                    Jan Kowalski           | owal     | Jan Kowalski
                    Łukasz Żółć            | luk zol  | <b>Łuk</b>asz <b>Żół</b>ć
                    Anna Nowak-Kowalska    | kowalska | Anna Nowak-<b>Kowalska</b>
                    Anna Nowak             | an anna  | <b>Anna</b> Nowak
                    A<b>'x & y             | y        | A&lt;b&gt;'x &amp; <b>y</b>
                    """)
    void whatWasSearchedForIsBoldAndTheNameIsText(String name, String beginnings, String html) {
        assertThat(MatchText.of(name, Arrays.asList(beginnings.split(" ")))).isEqualTo(html);
    }

    @Test
    void accentsMayBeSigns() {
        assertThat(MatchText.of("Zo\u0301łw", List.of("zo"))).isEqualTo("<b>Zo\u0301</b>łw");
    }
}
