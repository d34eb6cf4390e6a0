package org.hejnal.usos.events2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hejnal.usos.RealMethods;
import org.hejnal.usos.method.Argument;
import org.hejnal.usos.method.MethodDeclaration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the module against what the reference demands of it. Each method may take and answer more, never less. */
class ReferenceFactsTest {
    private static final RealMethods METHODS = new RealMethods();

    static Stream<MethodFacts> facts() {
        return read().stream();
    }

    @Test
    void theModuleHasTheMethodsOfTheReferenceAndNoOther() {
        List<String> declared = METHODS.registry().list().stream()
                .map(method -> method.name())
                .filter(name -> name.startsWith("services/events2/"))
                .toList();

        assertThat(read()).hasSize(27);
        assertThat(facts()).extracting(MethodFacts::name).containsExactlyInAnyOrderElementsOf(declared);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void thoseWhoMayCallAreTheSame(MethodFacts facts) {
        assertThat(DeclaredFacts.access(declaration(facts))).isEqualTo(facts.access());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void theArgumentsAreThereInOrder(MethodFacts facts) {
        assertThat(declaration(facts).arguments())
                .extracting(DeclaredFacts::argument)
                .containsSubsequence(facts.arguments());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void moreArgumentsAreOptional(MethodFacts facts) {
        assertThat(declaration(facts).arguments())
                .filteredOn(Argument::isRequired)
                .extracting(DeclaredFacts::argument)
                .isSubsetOf(facts.arguments());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void theFieldsAreThereInOrder(MethodFacts facts) {
        assertThat(DeclaredFacts.fields(declaration(facts))).containsSubsequence(facts.fields());
    }

    private static MethodDeclaration declaration(MethodFacts facts) {
        return METHODS.registry().find(facts.name()).orElseThrow().declaration();
    }

    private static List<MethodFacts> read() {
        try (InputStream text = Objects.requireNonNull(ReferenceFactsTest.class.getResourceAsStream("facts.txt"))) {
            return MethodFacts.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
