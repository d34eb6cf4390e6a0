package org.hejnal.circle.addressbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.platform.command.Refusals.assertAccepted;
import static org.hejnal.platform.command.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Optional;
import org.hejnal.circle.CircleField;
import org.junit.jupiter.api.Test;

class CreateContactTest {
    @Test
    void textsStandWithoutSpaceAroundThem() {
        CreateContact contact = contact(" Ala ", " ala@example.edu ", " 22 ");
        assertAccepted(contact);
        assertThat(contact.name()).isEqualTo("Ala");
        assertThat(contact.email()).contains("ala@example.edu");
        assertThat(contact.phone()).contains("22");
    }

    @Test
    void textsHaveLimits() {
        String expected = "1 to %s characters are expected in x.";
        assertAccepted(contact("\uD83D\uDC1D".repeat(200), "a@b", "1".repeat(50)));
        assertRefused(CircleField.NAME, () -> contact(" ", "a@b", "1")).isEqualTo(expected, 200);
        assertRefused(CircleField.NAME, () -> contact("a".repeat(201), "a@b", "1"))
                .isEqualTo(expected, 200);
        assertRefused(CircleField.NAME, () -> contact("a\0", "a@b", "1")).isEqualTo(expected, 200);
        assertRefused(CircleField.EMAIL, () -> contact("a", "", "1")).isEqualTo(expected, 254);
        assertRefused(CircleField.EMAIL, () -> contact("a", "a".repeat(253) + "@b", "1"))
                .isEqualTo(expected, 254);
        assertRefused(CircleField.PHONE, () -> contact("a", "a@b", "1".repeat(51)))
                .isEqualTo(expected, 50);
    }

    @Test
    void anAddressLooksLikeOne() {
        assertRefused(CircleField.EMAIL, () -> contact("a", "a b@c", "1")).isEqualTo("This is not an e-mail address.");
        assertRefused(CircleField.EMAIL, () -> contact("a", "a@b@c", "1")).isEqualTo("This is not an e-mail address.");
    }

    @Test
    void nobodyIsBornTooLongAgo() {
        assertRefused(CircleField.BIRTH_DATE, () -> born(LocalDate.of(1849, 12, 31)))
                .isEqualTo("Dates from 1850-01-01 to 2200-01-01 are accepted.");
        assertAccepted(born(LocalDate.of(1850, 1, 1)));
    }

    private static CreateContact born(LocalDate day) {
        return new CreateContact(1, Optional.empty(), "Ala", Optional.empty(), Optional.empty(), Optional.of(day));
    }

    private static CreateContact contact(String name, String email, String phone) {
        return new CreateContact(1, Optional.empty(), name, Optional.of(email), Optional.of(phone), Optional.empty());
    }
}
