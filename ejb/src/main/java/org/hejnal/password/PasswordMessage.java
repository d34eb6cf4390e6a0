package org.hejnal.password;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.notification.Addressees;
import org.hejnal.notification.Announcement;
import org.hejnal.notification.SendNotification;
import org.hejnal.notification.confidential.ConfidentialText;
import org.hejnal.platform.LangDict;

/** What people are told about their passwords. Only {@link #withLink} knows a link. */
final class PasswordMessage {
    /** The type of event that carries links. It is mandatory, and written by the schema's migration. */
    static final String EVENT_TYPE = "password";

    static final LangDict LINK_SENT = new LangDict(
            "Wysłaliśmy Ci e-mailem link do ustawienia hasła.",
            "We have sent you a link by e-mail by which you can set your password.");

    static final LangDict CHANGED = new LangDict(
            "Twoje hasło zostało zmienione. Jeśli to nie Ty je zmieniasz, od razu ustaw nowe przez „Nie pamiętam hasła” i"
                    + " powiadom administratorów.",
            "Your password has been changed. If it was not you, set a new one at once by “I do not know my password” and"
                    + " tell the administrators.");

    private static final LangDict SECOND_STEP_ON = new LangDict(
            "Logowanie na Twoje konto wymaga teraz oprócz hasła kodu z aplikacji. Jeśli to nie Ty włączasz drugi krok"
                    + " logowania, od razu powiadom administratorów.",
            "Signing in to your account now takes a code from an application besides the password. If it was not you who"
                    + " switched the second step on, tell the administrators at once.");

    private static final LangDict SECOND_STEP_OFF = new LangDict(
            "Logowanie na Twoje konto nie wymaga już kodu, wystarczy hasło. Jeśli to nie Ty wyłączasz drugi krok logowania"
                    + " ani nie prosisz o to administratorów, od razu ich powiadom.",
            "Signing in to your account takes no code any more, only the password. If it was not you who switched the second"
                    + " step off, and you did not ask the administrators to, tell them at once.");

    private PasswordMessage() {}

    /**
     * @param address the page for setting a password, with the token
     * @param signIn what the person signs in with; who has a password knows it
     */
    static ConfidentialText withLink(String address, boolean hasPassword, String signIn, Instant expiresAt) {
        return new ConfidentialText(
                hasPassword
                        ? new LangDict(
                                "Nowe hasło ustawisz pod tym adresem:\n\n" + address
                                        + "&lang=pl\n\nLink jest ważny godzinę i"
                                        + " działa tylko raz. Jeśli to nie Ty prosisz o nowe hasło, nic nie rób: dotychczasowe"
                                        + " działa dalej.",
                                "You can set a new password here:\n\n" + address
                                        + "&lang=en\n\nThe link is valid for an"
                                        + " hour and works once. If you did not ask for it, do nothing: your present password"
                                        + " goes on working.")
                        : new LangDict(
                                "Masz już konto. Hasło do niego ustawisz pod tym adresem:\n\n" + address
                                        + "&lang=pl\n\nLink jest ważny 7 dni i działa tylko raz. Twoja nazwa do"
                                        + " logowania: " + signIn,
                                "You have an account. You can set its password here:\n\n" + address
                                        + "&lang=en\n\nThe link is valid for 7 days and works once. You sign in with"
                                        + " the name: " + signIn),
                expiresAt);
    }

    static SendNotification linkSent(long accountId) {
        return new SendNotification(
                EVENT_TYPE,
                LINK_SENT,
                Optional.empty(),
                new Addressees.People(List.of(accountId), false),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty());
    }

    static Announcement secondStep(boolean isOn) {
        return new Announcement(EVENT_TYPE, isOn ? SECOND_STEP_ON : SECOND_STEP_OFF, "{}");
    }

    /** @param wrongCodes how many were typed, at least two: both languages have this form for them */
    static Announcement codesGuessed(int wrongCodes) {
        return new Announcement(
                EVENT_TYPE,
                new LangDict(
                        "Ktoś zna Twoje hasło: wpisano je, a potem " + wrongCodes
                                + " razy z rzędu nieprawidłowy kod drugiego kroku logowania. Jeśli to nie Ty, od razu ustaw"
                                + " nowe hasło przez „Nie pamiętam hasła” i powiadom administratorów.",
                        "Somebody knows your password: it was typed, and then " + wrongCodes
                                + " times in a row a wrong code of the second step of signing in. If it was not you, set a"
                                + " new password at once by “I do not know my password” and tell the administrators."),
                "{}");
    }

    static Announcement changed() {
        return new Announcement(EVENT_TYPE, CHANGED, "{}");
    }
}
