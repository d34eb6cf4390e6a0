package org.hejnal.usos.selector;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.error.ApiException;

/**
 * Reads {@code selector := field ('|' field)*}, {@code field := NAME ['[' selector ']']}, {@code NAME :=
 * [A-Za-z0-9_]+}. A field written twice counts once, with the subfields of both.
 */
final class SelectorParser {
    private static final int MAX_DEPTH = 8;

    private final String text;
    private int position;

    private SelectorParser(String text) {
        this.text = text;
    }

    /** @throws ApiException {@code param_invalid} of {@code fields} if the text is not a selector */
    static Map<String, SelectorNode> parse(String text) {
        if (text.length() > SelectorCompiler.MAX_LENGTH) {
            throw invalid("is longer than " + SelectorCompiler.MAX_LENGTH + " characters");
        }
        SelectorParser parser = new SelectorParser(text);
        Map<String, SelectorNode> fields = parser.selector(1);
        if (parser.position < text.length()) {
            throw parser.unexpected();
        }
        return fields;
    }

    private Map<String, SelectorNode> selector(int depth) {
        if (depth > MAX_DEPTH) {
            throw invalid("is nested deeper than " + MAX_DEPTH + " levels");
        }
        Map<String, SelectorNode> fields = new LinkedHashMap<>();
        do {
            SelectorNode field = field(depth);
            fields.merge(field.name(), field, SelectorParser::union);
        } while (accept('|'));
        return fields;
    }

    private SelectorNode field(int depth) {
        String name = name();
        if (!accept('[')) {
            return new SelectorNode(name, Map.of());
        }
        Map<String, SelectorNode> children = selector(depth + 1);
        if (!accept(']')) {
            throw unexpected();
        }
        return new SelectorNode(name, children);
    }

    private String name() {
        int start = position;
        while (position < text.length() && isNameCharacter(text.charAt(position))) {
            position++;
        }
        if (position == start) {
            throw unexpected();
        }
        return text.substring(start, position);
    }

    private boolean accept(char expected) {
        boolean found = position < text.length() && text.charAt(position) == expected;
        if (found) {
            position++;
        }
        return found;
    }

    private static SelectorNode union(SelectorNode one, SelectorNode other) {
        Map<String, SelectorNode> children = new LinkedHashMap<>(one.children());
        other.children().forEach((name, child) -> children.merge(name, child, SelectorParser::union));
        return new SelectorNode(one.name(), children);
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    private ApiException unexpected() {
        return position < text.length()
                ? invalid("has an unexpected character at position " + (position + 1))
                : invalid("ends too early");
    }

    private static ApiException invalid(String what) {
        return ApiException.paramInvalid(
                "fields",
                "The selector in 'fields' " + what + ".",
                new LangDict("Nieprawidłowy selektor pól.", "This is not a valid selector of fields."));
    }
}
