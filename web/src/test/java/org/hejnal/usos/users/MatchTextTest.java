package org.hejnal.usos.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** The database splits names at these spaces as well: NFKD makes plain ones of them. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u2007", "\u202f", "\u3000"})
    void spacesThatDoNotBreakPartWords(String space) {
        assertThat(MatchText.of("Anna" + space + "Nowak", List.of("nowak"))).isEqualTo("Anna" + space + "<b>Nowak</b>");
    }

    /** PostgreSQL's lower() knows no final sigma, and so neither do the words that are searched for. */
    @Test
    void greekCapitalsEndAsTheDatabaseEndsThem() {
        assertThat(MatchText.of("\u03a0\u0391\u03a0\u0391\u03a3", List.of("\u03c0\u03b1\u03c0\u03b1\u03c3")))
                .isEqualTo("<b>\u03a0\u0391\u03a0\u0391\u03a3</b>");
    }
}
