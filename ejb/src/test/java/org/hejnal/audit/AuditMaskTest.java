package org.hejnal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditMaskTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "550 5.1.1 <anna@example.edu>: no such user | 550 5.1.1 <a***@example.edu>: no such user",
                "421 for anna@a.edu,jan@b.edu | 421 for a***@a.edu,j***@b.edu",
                "The mail server broke off: [EOF] | The mail server broke off: [EOF]"
            })
    void theWordsOfAMailServerAreToldWithoutAddresses(String said, String told) {
        assertThat(AuditMask.emailsIn(said)).isEqualTo(told);
    }
}
