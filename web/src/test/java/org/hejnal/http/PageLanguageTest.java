package org.hejnal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | en",
                "EN-gb, pl;q=0.9 | en",
                "de, en;q=0.5, pl;q=0.8 | pl",
                "pl;q=0, en;q=0.1 | en",
                "en;q=x | pl",
                "en;q=0.4, pl ; q=0.5 | pl",
                "de, * | pl",
                "english | pl",
            })
    void takesTheBestOfTheBrowsersList(String header, String expected) {
        assertThat(PageLanguage.choose(Optional.empty(), Optional.of(header))).isEqualTo(expected);
    }

    @Test
    void believesWhatWasAskedForFirst() {
        assertThat(PageLanguage.choose(Optional.of("en"), Optional.of("pl"))).isEqualTo("en");
        assertThat(PageLanguage.choose(Optional.of("xx"), Optional.empty())).isEqualTo("pl");
    }

    /** The JDK's parser takes 14 s for a thousandth of this. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsEachPartOnce() {
        assertThat(PageLanguage.choose(Optional.empty(), Optional.of("a" + "-b".repeat(4_000_000) + ", en")))
                .isEqualTo("en");
    }
}
