package org.hejnal.directory.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptTest {
    @Test
    void countsAnIdentifierWhateverItsCaseAndKeepsItUnreadable() {
        Attempt attempt = Attempt.of("Anna@Example.edu", "192.0.2.1");
        assertThat(attempt).isEqualTo(Attempt.of("anna@example.EDU", "192.0.2.1"));
        assertThat(attempt.identifier()).doesNotContainIgnoringCase("anna");
    }

    @Test
    void countsWhatTheDatabaseTakesForTheSameAsTheSame() {
        assertThat(Attempt.of("J\u0130M@example.edu", "192.0.2.1"))
                .isEqualTo(Attempt.of("jim@example.edu", "192.0.2.1"));
    }

    @Test
    void countsOneIpv6NetworkTogether() {
        assertThat(Attempt.of("a", "2001:db8:1:2::1").address())
                .isEqualTo(Attempt.of("a", "2001:db8:1:2:ffff::9%eth0").address())
                .isNotEqualTo(Attempt.of("a", "2001:db8:1:3::1").address());
    }

    @Test
    void countsIpv4AddressesApart() {
        assertThat(Attempt.of("a", "192.0.2.1").address())
                .isNotEqualTo(Attempt.of("a", "192.0.2.2").address());
    }

    @Test
    void countsAnIdentifierFromOneAddressApartFromOthers() {
        String pair = Attempt.of("anna", "192.0.2.1").pair();
        assertThat(pair).isEqualTo(Attempt.of("ANNA", "192.0.2.1").pair());
        assertThat(pair).isNotEqualTo(Attempt.of("anna", "192.0.2.2").pair());
        assertThat(pair).isNotEqualTo(Attempt.of("jan", "192.0.2.1").pair());
    }

    /** Whoever types a text that looks like a count of codes holds nobody's codes up. */
    @Test
    void countsCodesApartFromAllThatCanBeTyped() {
        Attempt code = Attempt.ofCode(7, "192.0.2.1");
        for (String typed : List.of("7", "code:7", "second step\n7", code.identifier())) {
            Attempt attempt = Attempt.of(typed, "192.0.2.1");
            assertThat(attempt.identifier()).isNotEqualTo(code.identifier());
            assertThat(attempt.pair()).isNotEqualTo(code.pair());
        }
        assertThat(code.address()).isEqualTo(Attempt.of("a", "192.0.2.1").address());
        assertThat(code.identifier())
                .isNotEqualTo(Attempt.ofCode(8, "192.0.2.1").identifier());
    }

    @Test
    void resolvesNoHostNames() {
        assertThat(Attempt.of("a", "unknown.example").address()).startsWith("address:");
    }
}
