package org.hejnal.it.events2;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hejnal.it.events2.Facts.ArgumentFact;
import org.hejnal.it.events2.Facts.FieldFact;
import org.hejnal.it.events2.Facts.KeyFact;

/**
 * What is demanded of one method.
 *
 * @param name {@code services/<module>/<method>}
 * @param access as {@code facts.txt} writes it after the colon; empty for a neighbour of the module
 * @param lines the rest, as written there
 */
record MethodFacts(String name, String access, List<String> lines) {
    boolean requiresConsumer() {
        return access.contains("consumer required");
    }

    boolean requiresToken() {
        return access.contains("token required");
    }

    boolean requiresTls() {
        return access.contains("tls yes");
    }

    boolean hasScopes() {
        return !access.contains("scopes -");
    }

    /** Whether a token must have scopes that are not declared: it is all that lets the caller write. */
    boolean hasScopesToWrite() {
        return isWrite() && access.contains("token optional");
    }

    boolean isAdministrative() {
        return access.endsWith(", administrative");
    }

    /** By whom it may be called to change something; empty if it changes nothing. */
    String writer() {
        return lines("write")
                .map(line -> line.substring("write by ".length()))
                .findFirst()
                .orElse("");
    }

    boolean isWrite() {
        return !writer().isEmpty();
    }

    List<ArgumentFact> arguments() {
        return lines("argument")
                .map(line -> ArgumentFact.parse(line.split(" ")))
                .toList();
    }

    boolean hasArgument(String wanted) {
        return arguments().stream().anyMatch(argument -> argument.name().equals(wanted));
    }

    /** The names that a call without {@code fields} answers. */
    List<String> defaultFields() {
        return arguments().stream()
                .filter(argument -> argument.name().equals("fields"))
                .flatMap(argument ->
                        Stream.of(argument.defaultValue().orElseThrow().split("\\|")))
                .toList();
    }

    /** The method that describes what this one answers. */
    MethodFacts described() {
        return fieldsOf().map(line -> Facts.get(line.split(" ")[2])).orElse(this);
    }

    /** Whether secondary fields are refused. */
    boolean isOnlyPrimary() {
        return fieldsOf().filter(line -> line.endsWith(" only primary")).isPresent();
    }

    /** The fields that are described here. */
    List<FieldFact> fields() {
        return lines("primary", "secondary").map(FieldFact::parse).toList();
    }

    /** What a bare reference to what is described here means. */
    List<String> primaryScalars() {
        return fields().stream()
                .filter(field -> field.isPrimary() && field.target().isEmpty())
                .map(FieldFact::name)
                .filter(defaultFields()::contains)
                .toList();
    }

    List<String> answers() {
        return lines("answer").map(line -> line.split(" ")[1]).toList();
    }

    List<KeyFact> keys() {
        return lines("key").map(KeyFact::parse).toList();
    }

    private Optional<String> fieldsOf() {
        return lines("fields").findFirst();
    }

    private Stream<String> lines(String... kinds) {
        List<String> wanted = List.of(kinds);
        return lines.stream().filter(line -> wanted.contains(line.substring(0, line.indexOf(' '))));
    }

    /** For the names of tests. */
    @Override
    public String toString() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
