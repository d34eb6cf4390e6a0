package org.hejnal.delivery.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressFormTest {
    private final EmailAddressForm form = new EmailAddressForm();

    @ParameterizedTest
    @ValueSource(strings = {"anna@example.edu", "Anna.Nowak+usos@Example.edu", "o'brien@example.co.uk", "a@b"})
    void readsAddresses(String address) {
        assertThat(form.read("  " + address + "\t")).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@example.edu",
                "anna@example.edu, jan@example.edu",
                "a,b@example.edu",
                "anna@example.edu\nBcc: jan@example.edu",
                "Anna <anna@example.edu>",
                "anna@@example.edu",
                "an na@example.edu"
            })
    void refusesWhatNoMessageCouldBeWrittenTo(String typed) {
        assertThat(form.read(typed)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(form.read("a".repeat(243) + "@example.edu")).isEmpty();
    }

    /** The same letters, composed: what two keyboards write is one address. */
    @Test
    void composesLetters() {
        assertThat(form.read("o\u0301la@example.edu")).isEqualTo(form.read("\u00f3la@example.edu"));
    }
}
