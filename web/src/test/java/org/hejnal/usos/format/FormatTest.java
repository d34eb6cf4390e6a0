package org.hejnal.usos.format;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormatTest {
    private static final Map<String, @Nullable Object> SAMPLE = sample();

    @Test
    void json() {
        assertThat(write(Format.JSON, SAMPLE))
                .isEqualTo("{\"id\":\"1\",\"is_enabled\":true,\"days\":7,\"x\":null,\"l\":[\"a\",2.5],"
                        + "\"name\":{\"pl\":\"Ą\",\"en\":null}}");
    }

    @Test
    void xmlmap2() {
        assertThat(write(Format.XMLMAP2, SAMPLE))
                .isEqualTo("<object><string key=\"id\">1</string><boolean key=\"is_enabled\">true</boolean>"
                        + "<number key=\"days\">7</number><null key=\"x\"/>"
                        + "<array key=\"l\"><string>a</string><number>2.5</number></array>"
                        + "<object key=\"name\"><string key=\"pl\">Ą</string><null key=\"en\"/></object></object>");
    }

    @Test
    void xmlmap() {
        assertThat(write(Format.XMLMAP, SAMPLE))
                .isEqualTo("<dict><item key=\"id\"><string>1</string></item>"
                        + "<item key=\"is_enabled\"><int>1</int></item><item key=\"days\"><int>7</int></item>"
                        + "<item key=\"x\"><null/></item>"
                        + "<item key=\"l\"><list><item><string>a</string></item><item><float>2.5</float></item></list>"
                        + "</item><item key=\"name\"><dict><item key=\"pl\"><string>Ą</string></item>"
                        + "<item key=\"en\"><null/></item></dict></item></dict>");
    }

    @Test
    void xmlitems() {
        assertThat(write(Format.XMLITEMS, SAMPLE))
                .isEqualTo("<items><item name=\"id\">1</item><item name=\"is_enabled\">1</item>"
                        + "<item name=\"days\">7</item><item name=\"x\"></item>"
                        + "<item name=\"l\"><items><item>a</item><item>2.5</item></items></item>"
                        + "<item name=\"name\"><items><item name=\"pl\">Ą</item><item name=\"en\"></item></items></item>"
                        + "</items>");
    }

    @Test
    void valuesMayStandAlone() {
        assertThat(write(Format.JSON, "a\"b")).isEqualTo("\"a\\\"b\"");
        assertThat(write(Format.XMLMAP2, "a")).isEqualTo("<string>a</string>");
        assertThat(write(Format.XMLMAP, false)).isEqualTo("<int>0</int>");
        assertThat(write(Format.XMLITEMS, "a")).isEqualTo("<item>a</item>");
        assertThat(write(Format.JSON, Map.of())).isEqualTo("{}");
        assertThat(write(Format.XMLMAP2, List.of())).isEqualTo("<array></array>");
        assertThat(write(Format.JSON, null)).isEqualTo("null");
    }

    @Test
    void xmlEscapesAndDropsWhatItMust() {
        assertThat(write(Format.XMLMAP2, Map.of("a\"&", "<b>\u0001&\uFFFE📯")))
                .isEqualTo("<object><string key=\"a&quot;&amp;\">&lt;b&gt;&amp;📯</string></object>");
    }

    @Test
    void timesAreLocal() {
        assertThat(write(Format.JSON, Instant.parse("2026-07-01T10:00:00.123Z")))
                .isEqualTo("\"2026-07-01 12:00:00\"");
        assertThat(write(Format.JSON, LocalDate.parse("2026-07-01"))).isEqualTo("\"2026-07-01\"");
    }

    @Test
    void jsonValuesAreValuesToo() {
        String json = "{\"a\":[1,1.5,true,false,null,\"x\",{}]}";
        try (var reader = Json.createReader(new java.io.StringReader(json))) {
            assertThat(write(Format.JSON, reader.readObject())).isEqualTo(json);
        }
    }

    @Test
    void hugeNumbersKeepTheirExponents() {
        BigDecimal huge = new BigDecimal("1e999999999");
        assertThat(write(Format.JSON, List.of(huge))).isEqualTo("[1E+999999999]");
        assertThat(write(Format.XMLMAP, huge)).isEqualTo("<float>1E+999999999</float>");
        assertThat(write(Format.XMLMAP2, huge)).isEqualTo("<number>1E+999999999</number>");
        assertThat(write(Format.XMLITEMS, new BigDecimal("1e-999999999"))).isEqualTo("<item>1E-999999999</item>");
        assertThat(write(Format.XMLMAP, new BigDecimal("1e3"))).isEqualTo("<int>1000</int>");
    }

    @Test
    void namesAreInLowerCase() {
        assertThat(Format.find("xmlmap2")).contains(Format.XMLMAP2);
        assertThat(Format.find("JSON")).isEmpty();
        assertThat(Format.JSON.contentType()).isEqualTo("application/json; charset=utf-8");
    }

    private static String write(Format format, @Nullable Object value) {
        StringWriter text = new StringWriter();
        TreeWriter tree = format.writeTo(text);
        new ValueWriter(tree, ZoneId.of("Europe/Warsaw")).write(value);
        tree.finish();
        return text.toString();
    }

    private static Map<String, @Nullable Object> sample() {
        Map<String, @Nullable Object> sample = new LinkedHashMap<>();
        sample.put("id", "1");
        sample.put("is_enabled", true);
        sample.put("days", 7);
        sample.put("x", null);
        sample.put("l", List.of("a", new BigDecimal("2.5")));
        sample.put("name", new LangDict("Ą", null));
        return sample;
    }
}
