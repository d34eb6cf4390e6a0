package org.hejnal.directory.signin;

import org.hejnal.directory.PersonField;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/**
 * The command to register somebody.
 *
 * @param identifier what they will sign in with: an e-mail address of at most 254 characters
 * @param password in the clear
 * @param firstName 1 to 100 characters
 * @param lastName like {@code firstName}
 * @param address the network address that the wish comes from
 */
public record RegisterPerson(String identifier, String password, String firstName, String lastName, String address) {
    private static final int LONGEST_IDENTIFIER = 254;
    private static final int LONGEST_NAME = 100;

    public RegisterPerson {
        if (identifier.length() > LONGEST_IDENTIFIER
                || !identifier.matches("[^\\s\\p{Cntrl}@<>]+@[^\\s\\p{Cntrl}@<>]+")) {
            throw refusal(PersonField.IDENTIFIER, "The identifier must be an e-mail address.");
        }
        requireName(PersonField.FIRST_NAME, firstName);
        requireName(PersonField.LAST_NAME, lastName);
    }

    private static void requireName(PersonField field, String name) {
        int length = name.codePointCount(0, name.length());
        if (name.isBlank() || length > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw refusal(field, "A name has 1 to " + LONGEST_NAME + " characters.");
        }
    }

    static InvalidValueException refusal(PersonField field, String message) {
        return new InvalidValueException(
                field, message, new LangDict("Nieprawidłowa wartość pola.", "Invalid value of this field."));
    }
}
