package org.hejnal.it.delivery;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/** A real IMAP server on loopback with the mailbox that e-mails come back to. */
class ReturnedMailbox implements AutoCloseable {
    private static final String USER = "bounces";
    private static final String PASSWORD = "one trumpet";

    private final GreenMail server;
    private final GreenMailUser user;

    ReturnedMailbox() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        user = server.setUser("bounces@example.edu", USER, PASSWORD);
    }

    Map<String, String> settings() {
        return Map.of(
                "HEJNAL_MAIL_BOUNCES", "bounces+*@example.edu",
                "HEJNAL_IMAP_HOST", "127.0.0.1",
                "HEJNAL_IMAP_PORT", "" + server.getImap().getPort(),
                "HEJNAL_IMAP_TLS", "none",
                "HEJNAL_IMAP_USER", USER,
                "HEJNAL_IMAP_PASSWORD", PASSWORD,
                "HEJNAL_IMAP_DONE", "Done",
                "HEJNAL_IMAP_ASIDE", "Aside");
    }

    /** Lets nobody in until it is unlocked. */
    void lock() {
        user.setPassword("another one");
    }

    void unlock() {
        user.setPassword(PASSWORD);
    }

    void deliver(String message) throws MessagingException, UserException {
        user.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
    }

    /** Counts the messages of a folder; none if there is no such folder. */
    int count(String folder) {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", server.getImap().getPort(), USER, PASSWORD);
            Folder found = store.getFolder(folder);
            return found.exists() ? found.getMessageCount() : 0;
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
