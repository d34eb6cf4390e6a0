package org.hejnal.delivery.channel.email;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import org.hejnal.platform.Settings;

/** The sender of all e-mails. The server does not start with an invalid address, because every send would fail later. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class EmailSender {
    @Inject
    Settings settings;

    private InternetAddress address = new InternetAddress();

    @PostConstruct
    void read() {
        try {
            address = new InternetAddress(settings.mailFrom(), true);
            address.setPersonal(address.getPersonal(), "UTF-8");
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new IllegalStateException(
                    "HEJNAL_MAIL_FROM (or the system property hejnal.mail-from) must be a mailbox, for example"
                            + " \"Our University <events@example.edu>\", and is not: " + e.getMessage(),
                    e);
        }
    }

    /** The mailbox, encoded for a header. */
    public InternetAddress address() {
        return (InternetAddress) address.clone();
    }

    /** What stands behind the mailbox's {@code @}. */
    public String domain() {
        return address.getAddress().substring(address.getAddress().lastIndexOf('@') + 1);
    }
}
