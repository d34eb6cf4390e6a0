package org.hejnal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductVersionTest {
    @ParameterizedTest
    @CsvSource({"0.1.0-SNAPSHOT,0.1.0.0-0", "12.30.4,12.30.4.0-0", "development,0.0.0.0-0"})
    void programsReadNumbers(String version, String forPrograms) {
        assertThat(ProductVersion.forPrograms(version)).isEqualTo(forPrograms);
    }
}
