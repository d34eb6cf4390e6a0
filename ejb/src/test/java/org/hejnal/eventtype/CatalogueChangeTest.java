package org.hejnal.eventtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalInt;
import org.hejnal.platform.InvalidStateException;
import org.junit.jupiter.api.Test;

class CatalogueChangeTest {
    @Test
    void holdsForAnyVersionUnlessItNamesOne() {
        assertThat(new CatalogueChange<String>(OptionalInt.empty(), text -> text + "!").apply("a", 7))
                .isEqualTo("a!");
        assertThat(new CatalogueChange<String>(OptionalInt.of(7), text -> text + "!").apply("a", 7))
                .isEqualTo("a!");
    }

    @Test
    void refusesAnotherVersion() {
        assertThatThrownBy(() -> new CatalogueChange<String>(OptionalInt.of(6), text -> text).apply("a", 7))
                .isInstanceOfSatisfying(
                        InvalidStateException.class,
                        e -> assertThat(e.reason()).isEqualTo(Optional.of("version_conflict")));
    }
}
