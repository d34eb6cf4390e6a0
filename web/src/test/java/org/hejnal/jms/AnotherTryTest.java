package org.hejnal.jms;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.hejnal.platform.TooManyRequestsException;
import org.hejnal.platform.database.DatabaseGate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By PostgreSQL's appendix A. */
class AnotherTryTest {
    private final AnotherTry anotherTry = new AnotherTry(DatabaseGate.ofNode());

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "25006", "53100", "53200", "53300", "55P03", "57014"})
    void whatPassesIsTriedAgain(String state) {
        Exception thrown = new Exception(new IllegalStateException(new SQLException("x", state)));
        assertThat(anotherTry.after(thrown, 0))
                .hasValueSatisfying(delay -> assertThat(delay).isBetween(Duration.ofMillis(1), Duration.ofSeconds(1)));
        assertThat(anotherTry.after(thrown, AnotherTry.MOST - 1)).isPresent();
        assertThat(anotherTry.after(thrown, AnotherTry.MOST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22021", "42P01", "XX000", ""})
    void whatStaysIsFinal(String state) {
        assertThat(anotherTry.after(new IllegalStateException(new SQLException("x", state)), 0))
                .isEmpty();
    }

    @Test
    void aLimitIsWaitedForWithoutEnd() {
        CommandWaitsException thrown =
                new CommandWaitsException(new TooManyRequestsException("x", Duration.ofSeconds(30)));
        assertThat(anotherTry.after(thrown, 1_000_000))
                .hasValueSatisfying(delay -> assertThat(delay)
                        .isBetween(
                                Duration.ofSeconds(30), Duration.ofSeconds(30).plusMinutes(15)));
    }

    /** Such as the recipients of a day. */
    @Test
    void aLimitOfTheMethodIsFinal() {
        assertThat(anotherTry.after(new TooManyRequestsException("x", Duration.ofHours(5)), 0))
                .isEmpty();
    }

    /** Otherwise all would come again at once. */
    @Test
    void delaysAreSpread() {
        CommandWaitsException thrown =
                new CommandWaitsException(new TooManyRequestsException("x", Duration.ofSeconds(1)));
        List<Duration> delays = IntStream.range(0, 50)
                .mapToObj(i -> anotherTry.after(thrown, 3).orElseThrow())
                .distinct()
                .toList();
        assertThat(delays).hasSizeGreaterThan(25);
    }
}
