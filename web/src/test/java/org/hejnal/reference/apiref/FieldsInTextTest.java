package org.hejnal.reference.apiref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.reference.FieldReference;
import org.hejnal.reference.ReferenceLinks;
import org.hejnal.reference.ReturnsText;
import org.hejnal.reference.page.Html;
import org.hejnal.usos.RealMethods;
import org.hejnal.usos.method.DescribedMethod;
import org.hejnal.usos.method.MethodResult;
import org.hejnal.usos.method.ServiceDeclaration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Whoever reads the texts as the explorers of USOS API do finds the fields that the declarations have. */
class FieldsInTextTest {
    private static final RealMethods METHODS = new RealMethods();
    private static final Pattern METHOD = Pattern.compile(".*/developers/api/(services/[a-z0-9_/]+/)#([a-z0-9_]+)");
    private final ReturnsText words =
            new ReturnsText(METHODS.reference(), ReferenceLinks.under("https://hub.example.edu")::method);

    static Stream<ServiceDeclaration> describing() {
        return selecting().filter(method -> result(method).ownType().isPresent());
    }

    static Stream<ServiceDeclaration> leading() {
        return selecting().filter(method -> result(method).ownType().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("describing")
    void theTextHasAllFieldsWithTheirKindsAndReferences(ServiceDeclaration method) {
        Map<String, String> expected = new LinkedHashMap<>();
        METHODS.reference().fieldsOf(method).stream()
                .filter(FieldReference::isPrimary)
                .forEach(field -> expected.put(field.name(), describe(field)));
        METHODS.reference().fieldsOf(method).forEach(field -> expected.putIfAbsent(field.name(), describe(field)));

        assertThat(read(words.of(method))).containsExactlyEntriesOf(expected);
        assertThat(fieldsArgument(method)).doesNotContain("<a ");
    }

    @ParameterizedTest
    @MethodSource("leading")
    void theArgumentLeadsToTheMethodThatDescribesTheFields(ServiceDeclaration method) {
        String text = fieldsArgument(method);
        List<Element> links = Html.elements(Html.parseFragment(text), "a");

        assertThat(links)
                .singleElement()
                .satisfies(link ->
                        assertThat(methodAt(link)).isEqualTo(result(method).owner()));
        assertThat(text.contains("primary fields")).isEqualTo(result(method).primaryOnly());
    }

    private static Stream<ServiceDeclaration> selecting() {
        return METHODS.registry().list(DescribedMethod.class).stream()
                .map(RegisteredMethod::declaration)
                .filter(method -> method.result().isPresent());
    }

    private static MethodResult result(ServiceDeclaration method) {
        return method.result().orElseThrow();
    }

    private String fieldsArgument(ServiceDeclaration method) {
        return method.arguments().stream()
                .filter(argument -> argument.name().equals("fields"))
                .map(argument -> words.ofArgument(method, argument))
                .findFirst()
                .orElseThrow();
    }

    private static String describe(FieldReference field) {
        String kind = field.isPrimary() ? "primary" : "secondary";
        return field.target()
                .map(target -> kind + " -> " + target.method() + (target.primaryOnly() ? " primary" : ""))
                .orElse(kind);
    }

    private static Map<String, String> read(String returns) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<Element> parts = children(Html.parseFragment(returns));
        for (int i = 0; i + 1 < parts.size(); i++) {
            if (parts.get(i).getTextContent().strip().matches(".*\\bfields[\\w\\s]*:")) {
                readList(parts.get(i + 1), fields);
                return fields;
            }
        }
        return fields;
    }

    private static void readList(Element list, Map<String, String> fields) {
        assertThat(list.getTagName()).isEqualTo("ul");
        for (Element item : children(list)) {
            String begin = firstParagraph(item);
            if (begin.equals("Primary:") || begin.equals("Secondary:")) {
                String kind = begin.replace(":", "").toLowerCase(java.util.Locale.ROOT);
                children(children(item).get(1)).forEach(field -> readField(field, kind, fields));
            } else {
                readField(item, "primary", fields);
            }
        }
    }

    private static void readField(Element item, String kind, Map<String, String> fields) {
        String name = Html.elements(item, "b").get(0).getTextContent();
        Optional<String> target = children(item).stream()
                .filter(part -> part.getTextContent().startsWith("This field references"))
                .map(part -> methodAt(Html.elements(part, "a").get(0))
                        + (part.getTextContent().contains("only primary are allowed") ? " primary" : ""))
                .findFirst();
        fields.put(name, target.map(method -> kind + " -> " + method).orElse(kind));
    }

    private static String methodAt(Element link) {
        Matcher address = METHOD.matcher(link.getAttribute("href"));
        assertThat(address.matches()).isTrue();
        return address.group(1) + address.group(2);
    }

    private static String firstParagraph(Element item) {
        return children(item).get(0).getTextContent().strip();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
