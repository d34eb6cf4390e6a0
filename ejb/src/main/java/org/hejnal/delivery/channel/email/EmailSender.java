package org.hejnal.delivery.channel.email;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.mail.internet.InternetAddress;
import org.hejnal.platform.Settings;

/** The sender of all e-mails. */
@Singleton
@Startup
@DependsOn("SettingsCheck")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class EmailSender {
    @Inject
    Settings settings;

    private InternetAddress address = new InternetAddress();

    @PostConstruct
    void read() {
        address = settings.mailFrom();
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
