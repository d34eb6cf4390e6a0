package org.hejnal.eventtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hejnal.platform.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTextTest {
    private static final Map<String, ?> VALUES = Map.of(
            "name",
            "Chris <b>",
            "count",
            "3",
            "no",
            false,
            "empty",
            "",
            "list",
            List.of("a", "b"),
            "person",
            Map.of("city", "Kraków", "rooms", List.of(Map.of("no", "A1"), Map.of("no", "B2"))));

    /** By mustache(5), but that nothing is escaped. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hello {{name}}                                | Hello Chris <b>
                    {{{name}}} {{&name}}                          | Chris <b> Chris <b>
                    [{{missing}}][{{person.missing.deeper}}]      | [][]
                    {{person.city}}                               | Kraków
                    {{#person}}{{city}} {{name}}{{/person}}       | Kraków Chris <b>
                    {{#list}}<{{.}}>{{/list}}                     | <a><b>
                    {{#person.rooms}}{{no}},{{/person.rooms}}     | A1,B2,
                    {{#no}}x{{/no}}{{#empty}}x{{/empty}}.         | .
                    {{^no}}x{{/no}}{{^missing}}y{{/missing}}      | xy
                    a{{! a comment }}b                            | ab
                    """)
    void isMustache(String template, String text) {
        assertThatCode(() -> TemplateText.require(MessageTemplateField.BODY, template))
                .doesNotThrowAnyException();
        assertThat(TemplateText.fill(template, VALUES)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{#list}}",
                "{{/list}}",
                "{{name",
                "{{> other}}",
                "{{<parent}}{{/parent}}",
                "{{$block}}{{/block}}"
            })
    void whatIsBrokenOrFromElsewhereIsRefused(String template) {
        assertThatThrownBy(() -> TemplateText.require(MessageTemplateField.BODY, template))
                .isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{name.class}}",
                "{{name.class.name}}",
                "{{name.bytes}}",
                "{{list.getClass}}",
                "{{person.hashCode}}"
            })
    void nothingLeadsToJava(String template) {
        assertThat(TemplateText.fill(template, VALUES)).isEmpty();
    }

    @Test
    void sectionsEndSomewhere() {
        int most = TemplateText.MAX_SECTIONS;
        assertThatCode(() -> TemplateText.require(MessageTemplateField.BODY, nested(most)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> TemplateText.require(MessageTemplateField.BODY, nested(most + 1)))
                .isInstanceOf(InvalidValueException.class);
    }

    private static String nested(int levels) {
        return "{{#a}}".repeat(levels) + "{{/a}}".repeat(levels);
    }

    @Test
    void listsInListsEndSomewhere() {
        Map<String, ?> many =
                Map.of("l", IntStream.range(0, 200).mapToObj(String::valueOf).toList());
        String nested = "{{#l}}{{#l}}{{#l}}{{/l}}{{/l}}{{/l}}";
        assertThatThrownBy(() -> TemplateText.fill(nested, many)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textsEndSomewhere() {
        Map<String, ?> long1 = Map.of("t", "x".repeat(TemplateText.MAX_OUTPUT));
        assertThat(TemplateText.fill("{{t}}", long1)).hasSize(TemplateText.MAX_OUTPUT);
        assertThatThrownBy(() -> TemplateText.fill("{{t}}.", long1)).isInstanceOf(IllegalArgumentException.class);
    }
}
