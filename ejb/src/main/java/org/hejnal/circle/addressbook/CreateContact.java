package org.hejnal.circle.addressbook;

import java.time.LocalDate;
import java.util.Optional;
import org.hejnal.circle.CircleField;
import org.hejnal.circle.Texts;

/**
 * The command to add a contact to a circle.
 *
 * @param accountId who does it
 * @param circleId where; absent for their default circle
 * @param name 1 to 200 characters
 * @param email an address of at most 254 characters
 * @param phone 1 to 50 characters
 * @param birthDate from 1850-01-01 to 2200-01-01
 */
public record CreateContact(
        long accountId,
        Optional<Long> circleId,
        String name,
        Optional<String> email,
        Optional<String> phone,
        Optional<LocalDate> birthDate) {
    private static final LocalDate EARLIEST = LocalDate.of(1850, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    public CreateContact {
        name = Texts.require(CircleField.NAME, name, 200);
        email = email.map(text -> Texts.require(CircleField.EMAIL, text, 254));
        if (email.isPresent() && !email.get().matches("[^\\s@]+@[^\\s@]+")) {
            throw Texts.refusal(CircleField.EMAIL, "This is not an e-mail address.");
        }
        phone = phone.map(text -> Texts.require(CircleField.PHONE, text, 50));
        if (birthDate.isPresent()
                && (birthDate.get().isBefore(EARLIEST) || birthDate.get().isAfter(LATEST))) {
            throw Texts.refusal(CircleField.BIRTH_DATE, "Dates from 1850-01-01 to 2200-01-01 are accepted.");
        }
    }
}
