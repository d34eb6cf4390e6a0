package org.hejnal.declared.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.InvalidArgumentException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.LangDictPatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatchBodyTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");
    private static final BodyKey<String> ID = BodyKey.required("id", BodyTypes.reference(), "Which.");
    private static final BodyKey<Boolean> ON = BodyKey.optional("on", BodyTypes.bool(), "On or off.");
    private static final BodyKey<String> NOTE = BodyKey.clearable("note", BodyTypes.text(5), "A note.");
    private static final BodyKey<Integer> HOUR = BodyKey.optional("hour", BodyTypes.integer(0, 23), "An hour.");
    private static final BodyKey<LangDictPatch> TITLE = BodyKey.optional("title", BodyTypes.langDict(9), "A title.");
    private static final BodyKey<Instant> START = BodyKey.clearable("start", BodyTypes.dateTime(), "A start.");
    private static final BodyKey<BigDecimal> LAT = BodyKey.clearable("lat", BodyTypes.number(-90, 90), "A latitude.");
    private static final BodyKey<PatchBody> PLACE = BodyKey.clearable("place", BodyTypes.object(LAT), "A place.");
    private static final BodyKey<List<Long>> PEOPLE =
            BodyKey.optional("people", BodyTypes.listOf(BodyTypes.reference(ArgumentTypes.userId()), 3), "People.");
    private static final Argument<PatchBody> BODY = PatchBody.argument(ID, ON, NOTE, HOUR, TITLE, START, PLACE, PEOPLE);

    @Test
    void readsEveryType() {
        PatchBody body = read("""
                {"id": "a", "on": true, "note": "hey", "hour": 23, "start": "2026-11-22 08:30:00",
                 "place": {"lat": 50.06}, "people": ["1", {"id": "2", "first_name": "Jan"}, "1"]}
                """);

        assertThat(body.get(ID)).isEqualTo("a");
        assertThat(body.find(ON)).contains(true);
        assertThat(body.find(NOTE)).contains("hey");
        assertThat(body.find(HOUR)).contains(23);
        assertThat(body.find(START)).contains(Instant.parse("2026-11-22T07:30:00Z"));
        assertThat(body.find(PLACE).orElseThrow().find(LAT)).contains(new BigDecimal("50.06"));
        assertThat(body.find(PEOPLE)).contains(List.of(1L, 2L));
    }

    @Test
    void takesAReferenceAsAnIdOrAsAnObject() {
        assertThat(read("{\"id\": \"custom:email\"}").get(ID)).isEqualTo("custom:email");
        assertThat(read("{\"id\": {\"id\": \"custom:email\"}}").get(ID)).isEqualTo("custom:email");
    }

    @Test
    void tellsAbsentFromNull() {
        assertThat(read("{\"id\": \"a\"}").patch(NOTE).applyTo("old")).isEqualTo("old");
        assertThat(read("{\"id\": \"a\", \"note\": null}").patch(NOTE).applyTo("old"))
                .isNull();
        assertThat(read("{\"id\": \"a\", \"note\": \"new\"}").patch(NOTE).applyTo("old"))
                .isEqualTo("new");
    }

    @Test
    void patchesEachLanguageByItself() {
        LangDictPatch title = read("{\"id\": \"a\", \"title\": {\"en\": \"Gate\"}}")
                .find(TITLE)
                .orElseThrow();
        assertThat(title.applyTo(new LangDict("Brama", "Old"))).isEqualTo(new LangDict("Brama", "Gate"));
        LangDictPatch cleared =
                read("{\"id\": \"a\", \"title\": {\"en\": null}}").find(TITLE).orElseThrow();
        assertThat(cleared.applyTo(new LangDict("Brama", "Old"))).isEqualTo(new LangDict("Brama", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{};'id'",
                "{\"id\": null};'id'",
                "{\"id\": 7};'id'",
                "{\"id\": \"\"};'id'",
                "{\"id\": {\"name\": \"x\"}};'id'",
                "{\"id\": \"a\", \"colour\": 1};'colour'",
                "{\"id\": \"a\", \"on\": \"true\"};'on'",
                "{\"id\": \"a\", \"on\": null};'on'",
                "{\"id\": \"a\", \"note\": \"too long\"};'note'",
                "{\"id\": \"a\", \"hour\": 24};'hour'",
                "{\"id\": \"a\", \"hour\": 1.5};'hour'",
                "{\"id\": \"a\", \"hour\": 1e999999999};'hour'",
                "{\"id\": \"a\", \"hour\": \"7\"};'hour'",
                "{\"id\": \"a\", \"title\": \"x\"};'title'",
                "{\"id\": \"a\", \"title\": {\"de\": \"x\"}};'de'",
                "{\"id\": \"a\", \"start\": \"soon\"};'start'",
                "{\"id\": \"a\", \"place\": {\"lat\": 90.1}};'lat'",
                "{\"id\": \"a\", \"people\": [\"1\", null]};'people'",
                "{\"id\": \"a\", \"people\": [\"1\", \"2\", \"3\", \"4\"]};'people'"
            })
    void namesTheKeyThatIsWrong(String json, String key) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "{"})
    void refusesWhatIsNoObject(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(InvalidArgumentException.class);
    }

    @Test
    void describesItsKeys() {
        assertThat(BODY.description()).contains("<b>id</b> - Which.", "<b>note</b> - A note.");
    }

    private static PatchBody read(String json) {
        return BODY.type().parse(json, ZONE);
    }
}
