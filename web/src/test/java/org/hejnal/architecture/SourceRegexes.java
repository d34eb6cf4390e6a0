package org.hejnal.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The regular expressions that stand in the sources of both modules as literals, and how each is applied. */
final class SourceRegexes {
    private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final String LITERALS = LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*+(?=\\s*[,);])";
    private static final Pattern COMPILED = Pattern.compile("Pattern\\.compile\\(\\s*(" + LITERALS + ")");
    private static final Pattern CALLED =
            Pattern.compile("\\.(matches|split|replaceAll|replaceFirst)\\(\\s*(" + LITERALS + ")");
    private static final Pattern CONSTANT =
            Pattern.compile("String [A-Z_]+(?:PATTERN|SEQUENCE) =\\s*(" + LITERALS + ")");

    private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u+([0-9A-Fa-f]{4})");

    private SourceRegexes() {}

    enum Use {
        MATCHES,
        FIND,
        LOOKING_AT
    }

    record Regex(String file, String text, Set<Use> uses) {}

    static List<Regex> all() {
        return Stream.of("../ejb/src/main/java", "src/main/java")
                .map(Path::of)
                .flatMap(SourceRegexes::sources)
                .flatMap(SourceRegexes::of)
                .toList();
    }

    private static Stream<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Regex> of(Path file) {
        String source = read(file);
        String name = file.getFileName().toString();
        Stream<Regex> compiled = COMPILED.matcher(source)
                .results()
                .map(hit -> hit.group(1))
                .map(text -> new Regex(name, unquoted(text), uses(source)));
        Stream<Regex> called = CALLED.matcher(source)
                .results()
                .map(hit -> new Regex(
                        name,
                        unquoted(hit.group(2)),
                        EnumSet.of(hit.group(1).equals("matches") ? Use.MATCHES : Use.FIND)));
        Stream<Regex> constant = CONSTANT.matcher(source)
                .results()
                .map(hit -> new Regex(name, unquoted(hit.group(1)), EnumSet.of(Use.MATCHES)));
        return Stream.of(compiled, called, constant).flatMap(same -> same);
    }

    /** What the file does with matchers; all of it for a pattern that it only makes. */
    private static Set<Use> uses(String source) {
        Set<Use> uses = EnumSet.noneOf(Use.class);
        if (source.contains(".matches()") || source.contains("asMatchPredicate")) {
            uses.add(Use.MATCHES);
        }
        if (source.contains(".lookingAt()")) {
            uses.add(Use.LOOKING_AT);
        }
        if (Pattern.compile("\\.find\\(\\)|\\.results\\(\\)|\\)\\s*\\.replace(All|First)\\(|splitAsStream|asPredicate")
                .matcher(source)
                .find()) {
            uses.add(Use.FIND);
        }
        return uses.isEmpty() ? EnumSet.allOf(Use.class) : uses;
    }

    private static String unquoted(String literals) {
        StringBuilder text = new StringBuilder();
        Matcher parts = Pattern.compile(LITERAL).matcher(literals);
        while (parts.find()) {
            text.append(parts.group(), 1, parts.group().length() - 1);
        }
        return UNICODE.matcher(text)
                .replaceAll(hit -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(hit.group(1), 16))))
                .translateEscapes();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
