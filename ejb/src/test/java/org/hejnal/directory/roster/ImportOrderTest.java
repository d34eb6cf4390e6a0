package org.hejnal.directory.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.hejnal.platform.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportOrderTest {
    @ParameterizedTest
    @CsvSource({"PEOPLE, KEEP", "PEOPLE, DEACTIVATE", "GROUPS, KEEP", "MEMBERSHIPS, KEEP", "MEMBERSHIPS, REMOVE"})
    void whatIsMissingMayBecomeThis(Subject subject, Missing missing) {
        assertThat(order(subject, missing).missing()).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({"PEOPLE, REMOVE", "GROUPS, DEACTIVATE", "GROUPS, REMOVE", "MEMBERSHIPS, DEACTIVATE"})
    void nothingElseBecomesOfIt(Subject subject, Missing missing) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> order(subject, missing))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(RosterField.MISSING));
    }

    private static ImportOrder order(Subject subject, Missing missing) {
        return new ImportOrder(subject, false, missing, 10, false);
    }
}
