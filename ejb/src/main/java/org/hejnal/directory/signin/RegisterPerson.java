package org.hejnal.directory.signin;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.hejnal.directory.PersonField;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.command.CheckedCommand;
import org.hejnal.platform.command.Text;

/**
 * The command to register somebody.
 *
 * @param identifier what they will sign in with: an e-mail address of at most 254 characters
 * @param password in the clear
 * @param firstName 1 to 100 characters
 * @param lastName like {@code firstName}
 * @param address the network address that the wish comes from
 */
@CheckedCommand(fields = PersonField.class, pl = RegisterPerson.WRONG_PL, en = RegisterPerson.WRONG_EN)
public record RegisterPerson(
        @Size(max = 254, message = RegisterPerson.NO_ADDRESS)
        @Pattern(regexp = "[^\\s\\p{Cntrl}@<>]+@[^\\s\\p{Cntrl}@<>]+", message = RegisterPerson.NO_ADDRESS)
        String identifier,

        String password,

        @Text(max = 100, message = RegisterPerson.NO_NAME)
        @Pattern(regexp = "\\P{Cc}*", message = RegisterPerson.NO_NAME)
        String firstName,

        @Text(max = 100, message = RegisterPerson.NO_NAME)
        @Pattern(regexp = "\\P{Cc}*", message = RegisterPerson.NO_NAME)
        String lastName,

        String address) {
    static final String WRONG_PL = "Nieprawidłowa wartość pola.";
    static final String WRONG_EN = "Invalid value of this field.";
    static final String NO_ADDRESS = "The identifier must be an e-mail address.";
    static final String NO_NAME = "A name has 1 to 100 characters.";

    static InvalidValueException refusal(PersonField field, String message) {
        return new InvalidValueException(field, message, new LangDict(WRONG_PL, WRONG_EN));
    }
}
