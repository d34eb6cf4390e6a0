package org.hejnal.directory.signin;

import static org.hejnal.platform.command.Refusals.assertAccepted;
import static org.hejnal.platform.command.Refusals.assertRefused;

import org.hejnal.directory.PersonField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterPersonTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "ala", "ala@", "@example.edu", "a b@c", "<ala@example.edu>", "a@b@c"})
    void theIdentifierIsAnAddress(String identifier) {
        assertRefused(PersonField.IDENTIFIER, () -> person(identifier, "Ala", "Nowak"))
                .isEqualTo("The identifier must be an e-mail address.");
    }

    @Test
    void theIdentifierHasALimit() {
        assertAccepted(person("a".repeat(252) + "@b", "Ala", "Nowak"));
        assertRefused(PersonField.IDENTIFIER, () -> person("a".repeat(253) + "@b", "Ala", "Nowak"))
                .isEqualTo("The identifier must be an e-mail address.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A\tB", "A\u0085B"})
    void namesSaySomethingOnOneLine(String name) {
        assertRefused(PersonField.FIRST_NAME, () -> person("a@b", name, "Nowak"))
                .isEqualTo("A name has 1 to 100 characters.");
        assertRefused(PersonField.LAST_NAME, () -> person("a@b", "Ala", name))
                .isEqualTo("A name has 1 to 100 characters.");
    }

    @Test
    void namesCountCodePoints() {
        assertAccepted(person("a@b", "\uD83D\uDC1D".repeat(100), "Nowak"));
        assertRefused(PersonField.FIRST_NAME, () -> person("a@b", "a".repeat(101), "Nowak"));
    }

    private static RegisterPerson person(String identifier, String firstName, String lastName) {
        return new RegisterPerson(identifier, "password", firstName, lastName, "127.0.0.1");
    }
}
