package org.hejnal.usos.selector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.hejnal.usos.error.ApiException;

class SelectorParserTest {
    @Property
    void whatIsWrittenIsRead(@ForAll("selectors") String selector) {
        assertThat(print(SelectorParser.parse(selector)))
                .isEqualTo(print(SelectorParser.parse(print(SelectorParser.parse(selector)))));
        assertThat(SelectorParser.parse(selector)).isNotEmpty();
    }

    @Property
    void anyTextIsReadOrRefusedByName(
            @ForAll
                    @CharRange(from = '[', to = ']')
                    @CharRange(from = 'a', to = 'c')
                    @CharRange(from = '|', to = '|')
                    @StringLength(max = 40)
                    String text) {
        try {
            assertThat(print(SelectorParser.parse(text)).length()).isLessThanOrEqualTo(text.length());
        } catch (ApiException e) {
            assertThat(e.detail("param_name")).contains("fields");
        }
    }

    @Example
    void nestingHasALimit() {
        String eight = "a[".repeat(7) + "a" + "]".repeat(7);
        assertThat(SelectorParser.parse(eight)).containsKey("a");
        refused("a[" + eight + "]");
    }

    @Example
    void lengthHasALimit() {
        assertThat(SelectorParser.parse("a".repeat(4096))).hasSize(1);
        refused("a".repeat(4097));
    }

    @Example
    void syntaxErrorsAreRefused() {
        for (String text :
                new String[] {"", "|", "a|", "|a", "a||b", "a[]", "a[b", "a]", "a[b]]", "[a]", "a b", "a[b]c", "ą"}) {
            refused(text);
        }
    }

    @Example
    void aFieldWrittenTwiceCountsOnce() {
        assertThat(print(SelectorParser.parse("a|b[c]|a|b[d|c]|b"))).isEqualTo("a|b[c|d]");
    }

    private static void refused(String text) {
        assertThatThrownBy(() -> SelectorParser.parse(text)).isInstanceOfSatisfying(ApiException.class, e -> {
            assertThat(e.detail("error")).contains("param_invalid");
            assertThat(e.detail("param_name")).contains("fields");
        });
    }

    private static String print(Map<String, SelectorNode> fields) {
        return fields.values().stream()
                .map(node -> node.name() + (node.isBare() ? "" : "[" + print(node.children()) + "]"))
                .collect(Collectors.joining("|"));
    }

    @Provide
    Arbitrary<String> selectors() {
        Arbitrary<String> names =
                Arbitraries.strings().withChars("abcXYZ019_").ofMinLength(1).ofMaxLength(3);
        return selectors(names, 3);
    }

    private static Arbitrary<String> selectors(Arbitrary<String> names, int depth) {
        Arbitrary<String> field = depth == 0
                ? names
                : Arbitraries.oneOf(
                        names,
                        names.flatMap(name -> selectors(names, depth - 1).map(below -> name + "[" + below + "]")));
        return field.list().ofMinSize(1).ofMaxSize(4).map(fields -> String.join("|", fields));
    }
}
