package org.hejnal.reference.page;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hejnal.declared.MethodDeclaration;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.reference.ApiReference;
import org.hejnal.reference.ModuleReference;
import org.hejnal.usos.error.ErrorCode;
import org.hejnal.usos.method.ServiceDeclaration;

/** Finds methods of both APIs, modules and codes of errors by the words that the reference says of them. */
@Singleton
class ReferenceSearch {
    /** The rest of a longer query is passed over. */
    static final int LONGEST_QUERY = 100;

    private final ApiReference reference;
    private final List<SearchEntry> entries;

    @Inject
    ReferenceSearch(ApiReference reference) {
        this.reference = reference;
        this.entries = Stream.of(modules(), methods(), calendar(), errors())
                .flatMap(part -> part)
                .toList();
    }

    /** What has all words of the query, the best first. */
    List<SearchEntry> find(String query) {
        List<String> words = Arrays.stream(SearchEntry.lower(query).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty()
                ? List.of()
                : entries.stream()
                        .filter(entry -> entry.rank(words) != SearchEntry.NO_MATCH)
                        .sorted(Comparator.comparingInt(entry -> entry.rank(words)))
                        .toList();
    }

    /** What is searched for: a query without what is too long of it. */
    static String query(String sent) {
        return sent.strip()
                .codePoints()
                .limit(LONGEST_QUERY)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Stream<SearchEntry> modules() {
        return reference.modules().stream()
                .map(module -> SearchEntry.of(
                        module.name(), module.title(), module.description(), links -> links.module(module.name())));
    }

    private Stream<SearchEntry> methods() {
        return reference.modules().stream()
                .map(ModuleReference::methods)
                .flatMap(List::stream)
                .map(RegisteredMethod::declaration)
                .map(method -> SearchEntry.of(
                        method.name(),
                        method.documentation().brief(),
                        words(method) + fields(method),
                        links -> links.methodPage(method.name())));
    }

    private Stream<SearchEntry> calendar() {
        return reference.calendarMethods().stream()
                .map(RegisteredMethod::declaration)
                .map(method -> SearchEntry.of(
                        method.name(),
                        method.documentation().brief(),
                        words(method),
                        links -> links.calendarMethod(method.name())));
    }

    private static Stream<SearchEntry> errors() {
        return Arrays.stream(ErrorCode.values())
                .map(code -> SearchEntry.of(
                        code.wireName(),
                        code.explanation().replaceAll("<[^<>]*>", ""),
                        "",
                        links -> links.errors() + "#" + code.wireName()));
    }

    private static String words(MethodDeclaration method) {
        String arguments = method.arguments().stream()
                .map(argument -> argument.name() + " " + argument.description())
                .collect(Collectors.joining(" "));
        return String.join(
                " ",
                method.documentation().description(),
                arguments,
                method.documentation().returns(),
                String.join(" ", method.documentation().errors()));
    }

    private String fields(ServiceDeclaration method) {
        return reference.fieldsOf(method).stream()
                .map(field -> " " + field.name() + " " + field.description())
                .collect(Collectors.joining());
    }
}
