package org.hejnal.delivery.bounce;

import jakarta.inject.Singleton;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Properties;
import org.hejnal.platform.setting.ImapAccess;
import org.hejnal.platform.setting.ImapSecurity;

/** Opens the mailbox of what has come back. Nothing waits for longer than the timeouts say. */
@Singleton
class ImapConnector {
    /** In milliseconds. */
    static final int CONNECT_TIMEOUT = 10_000;

    /** In milliseconds, of each answer. */
    static final int ANSWER_TIMEOUT = 30_000;

    ImapMailbox open(ImapAccess access) throws MessagingException {
        requireSafety(access);
        String protocol = access.security() == ImapSecurity.TLS ? "imaps" : "imap";
        Store store =
                Session.getInstance(properties(protocol, access.security())).getStore(protocol);
        try {
            store.connect(access.host(), access.port(), access.user(), access.password());
            Folder inbox = store.getFolder(access.folders().inbox());
            inbox.open(Folder.READ_WRITE);
            return new ImapMailbox(store, inbox, access.folders());
        } catch (MessagingException e) {
            store.close();
            throw e;
        }
    }

    private static Properties properties(String protocol, ImapSecurity security) {
        Properties properties = new Properties();
        String prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "connectiontimeout", Integer.toString(CONNECT_TIMEOUT));
        properties.setProperty(prefix + "timeout", Integer.toString(ANSWER_TIMEOUT));
        properties.setProperty(prefix + "writetimeout", Integer.toString(ANSWER_TIMEOUT));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "peek", "true");
        if (security == ImapSecurity.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        return properties;
    }

    /** A password in the clear is everybody's between here and there. */
    private static void requireSafety(ImapAccess access) throws MessagingException {
        if (access.security() == ImapSecurity.NONE && !isLoopback(access.host())) {
            throw new MessagingException("HEJNAL_IMAP_TLS is none, and " + access.host() + " is not this machine");
        }
    }

    private static boolean isLoopback(String host) throws MessagingException {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new MessagingException("The host " + host + " is unknown", e);
        }
    }
}
