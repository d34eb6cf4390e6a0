package org.hejnal.onetimecode;

import static org.assertj.core.api.Assertions.assertThat;

import org.hejnal.platform.LangDict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeMessageTest {
    @ParameterizedTest
    @CsvSource({
        "anna@example.edu, a***@example.edu",
        "a@example.edu, ***@example.edu",
        "\"a@b\"@example.edu, \"***@example.edu",
        "\uD83D\uDCEF.horn@example.edu, \uD83D\uDCEF***@example.edu",
    })
    void masksAddresses(String address, String masked) {
        assertThat(CodeMessage.mask(address)).isEqualTo(masked);
    }

    @Test
    void showsTheCodeInBothLanguages() {
        LangDict text = CodeMessage.withCode("012345");
        assertThat(text.pl()).contains("012345").contains("10 minut");
        assertThat(text.en()).contains("012345").contains("10 minutes");
    }

    @Test
    void announcesWithoutAnyDigit() {
        assertThat(CodeMessage.ANNOUNCEMENT.pl()).doesNotContainPattern("[0-9]");
        assertThat(CodeMessage.ANNOUNCEMENT.en()).doesNotContainPattern("[0-9]");
    }
}
