package org.hejnal.ownaddress;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.audit.AuditMask;
import org.hejnal.contactpoint.ContactPointView;
import org.hejnal.contactpoint.IssuedConfirmation;
import org.hejnal.notification.Addressees;
import org.hejnal.notification.Announcement;
import org.hejnal.notification.SendNotification;
import org.hejnal.notification.confidential.ConfidentialText;
import org.hejnal.platform.LangDict;

/** What people are told about their addresses. Only {@link #withCode} knows a code and a link. */
final class AddressMessage {
    /** The type of event that carries all of it. It is mandatory, and written by the schema's migration. */
    static final String EVENT_TYPE = "contact_point";

    private static final LangDict CONFIRMATION_SENT = new LangDict(
            "Wysłaliśmy kod, którym potwierdzisz ten adres.",
            "We have sent a code by which you can confirm this address.");

    private AddressMessage() {}

    static SendNotification confirmationSent(long accountId) {
        return new SendNotification(
                EVENT_TYPE,
                CONFIRMATION_SENT,
                Optional.empty(),
                new Addressees.People(List.of(accountId), false),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty());
    }

    /** @param page the address of the page that confirms, with the token */
    static ConfidentialText withCode(IssuedConfirmation issued, String page) {
        return new ConfidentialText(
                new LangDict(
                        "Ktoś podał ten adres jako swój, aby przychodziły na niego powiadomienia. Jeśli to Ty, wpisz"
                                + " w aplikacji kod\n\n" + issued.code() + "\n\nalbo otwórz tę stronę i potwierdź adres"
                                + " przyciskiem:\n\n" + page + "&lang=pl\n\nKod i link są ważne godzinę. Jeśli to nie"
                                + " Ty, nic nie rób: bez potwierdzenia nic więcej tu nie przyjdzie.",
                        "Somebody has entered this address as their own, to get notifications here. If it was you, type"
                                + " the code\n\n" + issued.code() + "\n\ninto the application, or open this page and"
                                + " confirm the address with the button:\n\n" + page
                                + "&lang=en\n\nThe code and the link"
                                + " are valid for an hour. If it was not you, do nothing: unless it is confirmed, nothing"
                                + " else will come here."),
                issued.expiresAt());
    }

    /** @param address the new one */
    static Announcement added(String address) {
        String masked = AuditMask.email(address);
        return announcement(new LangDict(
                "Do Twojego konta dodano nowy adres: " + masked + ". Zanim przyjdzie na niego cokolwiek innego niż kod,"
                        + " trzeba go potwierdzić. Jeśli to nie Ty go dodajesz, od razu zmień hasło i powiadom"
                        + " administratorów.",
                "A new address was added to your account: " + masked + ". It has to be confirmed before anything but a"
                        + " code goes there. If it was not you, change your password at once and tell the"
                        + " administrators."));
    }

    /** @param address the new one, or one that is in use again */
    static Announcement confirmed(String address) {
        String masked = AuditMask.email(address);
        return announcement(new LangDict(
                "Adres " + masked
                        + " na Twoim koncie został potwierdzony i mogą na niego przychodzić Twoje powiadomienia,"
                        + " a po trzech dniach także kody i linki do hasła. Jeśli to nie Ty go potwierdzasz, od razu zmień"
                        + " hasło i powiadom administratorów.",
                "The address " + masked
                        + " of your account has been confirmed. Your notifications may go there, and after"
                        + " three days codes and links for your password, too. If it was not you, change your password at"
                        + " once and tell the administrators."));
    }

    /** @param page the address of the page of people's own addresses */
    static Announcement retired(ContactPointView point, String page) {
        String masked = AuditMask.email(point.address());
        return announcement(new LangDict(
                "Wiadomości na adres " + masked
                        + " wielokrotnie nie dochodziły, więc nic już na niego nie wysyłamy. Jeśli"
                        + " adres znów działa, możesz go ponownie potwierdzić: " + page,
                "Messages to the address " + masked
                        + " could not be delivered again and again, so we send nothing there any"
                        + " more. If it works again, you can confirm it anew: " + page));
    }

    private static Announcement announcement(LangDict message) {
        return new Announcement(EVENT_TYPE, message, "{}");
    }
}
