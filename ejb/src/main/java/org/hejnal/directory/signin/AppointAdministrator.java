package org.hejnal.directory.signin;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.directory.PersonField;
import org.hejnal.platform.command.CheckedCommand;
import org.hejnal.platform.command.Text;

/**
 * The command to make somebody an administrator of everything.
 *
 * @param accountId the person's id; absent for one of the hub's. Whoever has it already is given the roles, and a sign-in only
 *     if they have none
 * @param signIn what they sign in with, 1 to 254 characters
 * @param password in the clear
 * @param firstName 1 to 100 characters
 * @param lastName like {@code firstName}
 * @param email an address of at most 254 characters
 */
@CheckedCommand(fields = PersonField.class, pl = RegisterPerson.WRONG_PL, en = RegisterPerson.WRONG_EN)
public record AppointAdministrator(
        OptionalLong accountId,

        @Text(max = 254, message = AppointAdministrator.NO_SIGN_IN)
        @Pattern(regexp = "\\P{Cc}*", message = AppointAdministrator.NO_SIGN_IN)
        String signIn,

        String password,

        @Text(max = 100, message = RegisterPerson.NO_NAME)
        @Pattern(regexp = "\\P{Cc}*", message = RegisterPerson.NO_NAME)
        String firstName,

        @Text(max = 100, message = RegisterPerson.NO_NAME)
        @Pattern(regexp = "\\P{Cc}*", message = RegisterPerson.NO_NAME)
        String lastName,

        Optional<
                        @Size(max = 254, message = AppointAdministrator.NO_EMAIL)
                        @Pattern(
                                regexp = "[^\\s\\p{Cntrl}@<>]+@[^\\s\\p{Cntrl}@<>]+",
                                message = AppointAdministrator.NO_EMAIL)
                        String>
                email) {
    static final String NO_SIGN_IN = "A sign-in has 1 to 254 characters and no control characters.";
    static final String NO_EMAIL = "This must be an e-mail address of at most 254 characters.";

    /** Says nothing of the password, so that no log can. */
    @Override
    public String toString() {
        return "AppointAdministrator[" + accountId + "]";
    }
}
