package org.hejnal.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentTypesTest {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @ParameterizedTest
    @ValueSource(strings = {"", "a|b", "123456789012345678901234567890123", "a\0"})
    void idsAreShortAndWithoutPipes(String value) {
        refused(ArgumentTypes.id(), value);
    }

    @Test
    void aGroupIdMayBeEmpty() {
        assertThat(ArgumentTypes.groupId().acceptsEmpty()).isTrue();
        assertThat(parse(ArgumentTypes.groupId(), "")).isEmpty();
        assertThat(parse(ArgumentTypes.groupId(), "ST.INF")).isEqualTo("ST.INF");
    }

    @Test
    void listsNameEachElementOnce() {
        assertThat(parse(ArgumentTypes.idList(3), "a|b|a")).containsExactly("a", "b");
        refused(ArgumentTypes.idList(3), "a||b");
        refused(ArgumentTypes.idList(3), "a|b|c|d");
        refused(ArgumentTypes.userIdList(3), "1|x");
        assertThat(parse(ArgumentTypes.userIdList(3), "2|1|2")).isEqualTo(List.of(2L, 1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "x", "9223372036854775808", "12345678901234567890", "١", " 1"})
    void userIdsAreDigits(String value) {
        refused(ArgumentTypes.userId(), value);
    }

    /** People whom no system of the university numbers have an id of the hub's own, of 19 digits. */
    @Test
    void userIdsOfTheHubsOwnAreTaken() {
        assertThat(parse(ArgumentTypes.userId(), "1883287043211081140")).isEqualTo(1883287043211081140L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"True", "1", "yes", "TRUE", " true"})
    void booleansAreTrueOrFalse(String value) {
        refused(ArgumentTypes.bool(), value);
        assertThat(parse(ArgumentTypes.bool(), "false")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "99999999999", "2x", "-5", "+5", "1e2"})
    void integersHaveBounds(String value) {
        refused(ArgumentTypes.integer(1, 200), value);
        assertThat(parse(ArgumentTypes.integer(1, 200), "200")).isEqualTo(200);
    }

    @Test
    void integersMayBeTakenBack() {
        assertThat(parse(ArgumentTypes.integerOrEmpty(1, 200), "200")).isEqualTo(Optional.of(200));
        assertThat(parse(ArgumentTypes.integerOrEmpty(1, 200), "")).isEqualTo(Optional.empty());
        assertThat(ArgumentTypes.integerOrEmpty(1, 200).acceptsEmpty()).isTrue();
        refused(ArgumentTypes.integerOrEmpty(1, 200), "0");
    }

    @Test
    void textsCountCharactersNotUnits() {
        assertThat(parse(ArgumentTypes.text(2), "📯📯")).isEqualTo("📯📯");
        refused(ArgumentTypes.text(2), "abc");
        refused(ArgumentTypes.text(2), "\0");
    }

    @Test
    void wordsAreTakenFromTheList() {
        assertThat(parse(ArgumentTypes.oneOf("news", "statement"), "news")).isEqualTo("news");
        refused(ArgumentTypes.oneOf("news", "statement"), "New");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22 08:30:00, 2026-11-22T07:30:00Z",
        "2026-11-22, 2026-11-21T23:00:00Z",
        "2026-07-01, 2026-06-30T22:00:00Z",
        // Skipped by the change to summer time: as much later as was skipped.
        "2026-03-29 02:30:00, 2026-03-29T01:30:00Z",
        // Occurs twice: the first.
        "2026-10-25 02:30:00, 2026-10-25T00:30:00Z",
    })
    void dateTimesAreLocal(String value, Instant expected) {
        assertThat(parse(ArgumentTypes.dateTime(), value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "2026-11-22T08:30:00",
                "2026-11-22 24:00:00",
                "2026-11-22 08:30",
                "22.11.2026",
                "2026-11-22 08:30:0x",
                "+2026-11-2",
                "tomorrow"
            })
    void otherDateTimesAreRefused(String value) {
        refused(ArgumentTypes.dateTime(), value);
    }

    @Test
    void bodiesAreObjects() {
        assertThat(parse(ArgumentTypes.jsonObject(), "{\"id\": \"x\"}").getString("id"))
                .isEqualTo("x");
        refused(ArgumentTypes.jsonObject(), "[1]");
        refused(ArgumentTypes.jsonObject(), "{");
        refused(ArgumentTypes.jsonObject(), "{} {}");
        refused(ArgumentTypes.jsonObject(), "{}x");
        refused(ArgumentTypes.jsonObject(), " ");
        refused(ArgumentTypes.jsonObject(), "[".repeat(100_000));
        refused(ArgumentTypes.jsonObject(), "{\"a\":" + "[".repeat(100_000));
    }

    private static <T> T parse(ArgumentType<T> type, String value) {
        return type.parse(value, WARSAW);
    }

    private static void refused(ArgumentType<?> type, String value) {
        assertThatThrownBy(() -> type.parse(value, WARSAW))
                .isInstanceOfSatisfying(InvalidArgumentException.class, e -> {
                    assertThat(e.userMessage().pl()).isNotBlank();
                    assertThat(e.userMessage().en()).isNotBlank();
                });
    }
}
