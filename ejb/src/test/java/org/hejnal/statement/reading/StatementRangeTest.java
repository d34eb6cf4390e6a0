package org.hejnal.statement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementRangeTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    /** Days from now; empty for an open side. */
    @ParameterizedTest
    @CsvSource({
        ",,true",
        "-365,,true",
        ",365,true",
        "-365,7,true",
        "0,,false",
        "-30,30,false",
        ",-30,false",
        "-365,-30,false"
    })
    void tellsWindowsOfAWeekFromThoseOfAllThatIsNew(@Nullable String start, @Nullable String end, boolean holds) {
        assertThat(new StatementRange(days(start), days(end)).holdsWhatIsNew(NOW))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({",-30,true", "-365,-30,true", "-100,-30,false", ",,false", "-365,,false", ",7,false", "-30,30,false"})
    void tellsWhatIsPastAndGoesBackFar(@Nullable String start, @Nullable String end, boolean holds) {
        assertThat(new StatementRange(days(start), days(end)).holdsWhatIsOld(NOW))
                .isEqualTo(holds);
    }

    private static Optional<Instant> days(@Nullable String days) {
        return Optional.ofNullable(days).map(text -> NOW.plus(Duration.ofDays(Long.parseLong(text))));
    }
}
