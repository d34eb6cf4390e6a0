package org.hejnal.usos.events2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Holds {@code facts.txt} against the published reference, on machines that have it beside the project. */
class ReferenceTextTest {
    private static final Path REFERENCE = Path.of("..", "..", "shared", "spec", "events2-reference.txt");

    @Test
    void theFactsAreThoseOfTheReference() throws IOException {
        assumeThat(REFERENCE)
                .as("the published reference is not beside the project")
                .exists();
        List<MethodFacts> published = new ReferenceText(Files.readString(REFERENCE)).methods();

        assertThat(published).hasSize(27);
        assertThat(MethodFacts.read())
                .extracting(ReferenceTextTest::comparable)
                .containsExactlyElementsOf(
                        published.stream().map(ReferenceTextTest::comparable).toList());
    }

    /** The reference has no types, and does not tell one object from a list. */
    private static MethodFacts comparable(MethodFacts facts) {
        UnaryOperator<String> simple =
                line -> line.replaceFirst("^(argument \\S+) \\S+", "$1").replace(" *", "");
        List<String> lines = facts.published().lines().stream()
                .filter(line -> !line.matches("(write|key) .*"))
                .filter(line -> !line.matches("argument (format|callback) .*"))
                .map(simple)
                .toList();
        return new MethodFacts(facts.name(), facts.access(), lines);
    }
}
