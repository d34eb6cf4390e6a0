package org.hejnal.onetimecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hejnal.platform.StateReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodePolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void letsFiveCodesOutInAnHour() {
        assertThat(OneTimeCodePolicy.waitForNext(List.of(), NOW)).isEmpty();
        assertThat(OneTimeCodePolicy.waitForNext(minutesAgo(50, 40, 30, 20), NOW))
                .isEmpty();
    }

    @Test
    void waitsUntilTheOldestOfFiveIsAnHourOld() {
        assertThat(OneTimeCodePolicy.waitForNext(minutesAgo(50, 40, 30, 20, 10), NOW))
                .contains(Duration.ofMinutes(10));
    }

    @Test
    void saysWhatWasDecidedFirst() {
        assertThat(reason(new CodeState(true, 5, NOW))).isEqualTo(CodeReason.ALREADY_USED);
        assertThat(reason(new CodeState(false, 5, NOW))).isEqualTo(CodeReason.TOO_MANY_ATTEMPTS);
        assertThat(reason(new CodeState(false, 4, NOW))).isEqualTo(CodeReason.EXPIRED);
    }

    @Test
    void takesAttemptsUntilUsedGuessedOrExpired() {
        Instant later = NOW.plusSeconds(1);
        assertThat(OneTimeCodePolicy.takesAttempts(new CodeState(false, 4, later), NOW))
                .isTrue();
        assertThat(OneTimeCodePolicy.takesAttempts(new CodeState(true, 0, later), NOW))
                .isFalse();
        assertThat(OneTimeCodePolicy.takesAttempts(new CodeState(false, 5, later), NOW))
                .isFalse();
        assertThat(OneTimeCodePolicy.takesAttempts(new CodeState(false, 0, NOW), NOW))
                .isFalse();
    }

    private static StateReason reason(CodeState state) {
        return OneTimeCodePolicy.refusal(state).reason().orElseThrow();
    }

    private static List<Instant> minutesAgo(int... minutes) {
        return java.util.Arrays.stream(minutes)
                .mapToObj(ago -> NOW.minus(Duration.ofMinutes(ago)))
                .toList();
    }

    /** As keyboards, mail programs and pages write them: blanks, a no-break space, a dash, a zero-width space, a minus. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456",
                " 123 456 ",
                "123\u00A0456",
                "123-456",
                "123\u2013456",
                "123\u2011456",
                "1\u200B2\u200B3\u200B456",
                "\uFEFF123\u2060456",
                "123\u2212456",
                "123\u202F456"
            })
    void whatStandsBetweenDigitsDoesNotMatter(String typed) {
        assertThat(OneTimeCodePolicy.digits(typed)).isEqualTo("123456");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123.456", "123a456", "12345"})
    void whatIsNoCodeStaysNone(String typed) {
        assertThat(OneTimeCodePolicy.digits(typed)).isEqualTo(typed);
    }
}
