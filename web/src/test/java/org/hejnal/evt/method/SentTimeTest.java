package org.hejnal.evt.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.hejnal.declared.InvalidArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of ISO 8601 that the reference and its clients use. Warsaw is two hours ahead of UTC in April of 2011. */
class SentTimeTest {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @ParameterizedTest
    @CsvSource({
        "2011-04-01T08:00, 2011-04-01T06:00:00Z",
        "2011-04-01T08:00:30, 2011-04-01T06:00:30Z",
        "2011-04-01T08:00:00.00Z, 2011-04-01T08:00:00Z",
        "2011-04-01T08:00:00.123456789Z, 2011-04-01T08:00:00.123456789Z",
        "2011-04-01T08:00Z, 2011-04-01T08:00:00Z",
        "2011-04-01T08:00:00+05:30, 2011-04-01T02:30:00Z",
        "2011-04-01T08:00:00-0300, 2011-04-01T11:00:00Z",
        "2011-04-01T08:00:00+01, 2011-04-01T07:00:00Z",
        "2011-04-01, 2011-03-31T22:00:00Z",
        // Skipped by the clocks: the instant after the gap.
        "2011-03-27T02:30, 2011-03-27T01:30:00Z",
        // Comes twice: the earlier one.
        "2011-10-30T02:30, 2011-10-30T00:30:00Z",
    })
    void isReadAsIso8601Says(String text, Instant instant) {
        assertThat(SentTime.parse(text).in(WARSAW)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1301644800",
                "1301644800000",
                "20110401",
                "2011-4-1",
                "2011-02-29",
                "2011-13-01",
                "2011-04-01 08:00",
                "2011-04-01T25:00",
                "2011-04-01T08:00:00 02:00",
                "2011-04-01T08:00:00Zulu",
                "2011-04-01T08:00:60Z",
                "+12011-04-01",
                "01/04/2011",
                "now",
                "2011-04-01T08:00:00.0000000000000000000000000Z"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> SentTime.parse(text)).isInstanceOf(InvalidArgumentException.class);
    }

    @Test
    void aBareDateIsToldFromMidnight() {
        assertThat(SentTime.parse("2011-04-01").isDate()).isTrue();
        assertThat(SentTime.parse("2011-04-01T00:00").isDate()).isFalse();
    }
}
