package org.hejnal.statement.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.hejnal.platform.GeoPoint;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.statement.StatementLocation;
import org.hejnal.statement.StatementType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementDraftTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final LangDict TITLE = new LangDict("Sesja", null);

    @Test
    void hasATitleInOneLanguageAtLeast() {
        assertThat(draft(new LangDict(null, "Exams"), null, null).title().in("pl"))
                .isEqualTo("Exams");
        assertInvalid("TITLE", () -> draft(new LangDict(null, null), null, null));
        assertInvalid("TITLE", () -> draft(new LangDict("  ", "Exams"), null, null));
    }

    @Test
    void endsNoSoonerThanItStarts() {
        assertThat(draft(TITLE, NOON, NOON).end()).contains(NOON);
        assertThat(draft(TITLE, null, NOON).end()).contains(NOON);
        assertInvalid("END", () -> draft(TITLE, NOON, NOON.minusMillis(1)));
    }

    @ParameterizedTest
    @CsvSource({"90,180", "-90,-180", "50.0614,19.9366", "0,1e-999999999"})
    void knowsWhereItIs(BigDecimal latitude, BigDecimal longitude) {
        GeoPoint point = StatementLocation.of(null, null, latitude, longitude)
                .flatMap(StatementLocation::point)
                .orElseThrow();
        assertThat(point.latitude()).isEqualByComparingTo(latitude);
        assertThat(point.longitude().subtract(longitude).abs()).isLessThan(new BigDecimal("0.000001"));
    }

    @ParameterizedTest
    @CsvSource({
        "LATITUDE,90.000001,0",
        "LATITUDE,-91,0",
        "LONGITUDE,0,180.000001",
        "LONGITUDE,0,-1e9",
        "LATITUDE,,19.9",
        "LONGITUDE,50.1,"
    })
    void refusesPlacesOffTheEarthAndHalfOnes(
            String name, @Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        assertInvalid(name, () -> StatementLocation.of("Kraków", null, latitude, longitude));
    }

    @Test
    void aLocationOfWhichNothingIsKnownIsNone() {
        assertThat(StatementLocation.of(null, null, null, null)).isEmpty();
        assertThat(StatementLocation.of(null, "Gołębia 24", null, null)).isPresent();
    }

    private static StatementDraft draft(LangDict title, @Nullable Instant start, @Nullable Instant end) {
        return new StatementDraft(
                StatementType.STATEMENT,
                Optional.of(""),
                title,
                new LangDict(null, null),
                false,
                Optional.empty(),
                Optional.ofNullable(start),
                Optional.ofNullable(end),
                Optional.empty());
    }

    private static void assertInvalid(String name, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.field().name()).isEqualTo(name));
    }
}
