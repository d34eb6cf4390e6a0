package org.hejnal.circle.addressbook;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.hejnal.circle.CircleField;
import org.hejnal.circle.Texts;
import org.hejnal.platform.command.CheckedCommand;
import org.hejnal.platform.command.Text;

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
@CheckedCommand(fields = CircleField.class, pl = Texts.WRONG_PL, en = Texts.WRONG_EN)
public record CreateContact(
        long accountId,
        Optional<Long> circleId,
        @Text(max = 200) String name,
        Optional<
                        @Text(max = 254)
                        @Pattern(regexp = "[^\\s@]+@[^\\s@]+", message = "This is not an e-mail address.") String>
                email,
        Optional<@Text(max = 50) String> phone,
        Optional<LocalDate> birthDate) {
    private static final LocalDate EARLIEST = LocalDate.of(1850, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    public CreateContact {
        name = name.strip();
        email = email.map(String::strip);
        phone = phone.map(String::strip);
        if (birthDate.isPresent()
                && (birthDate.get().isBefore(EARLIEST) || birthDate.get().isAfter(LATEST))) {
            throw Texts.refusal(CircleField.BIRTH_DATE, "Dates from 1850-01-01 to 2200-01-01 are accepted.");
        }
    }
}
