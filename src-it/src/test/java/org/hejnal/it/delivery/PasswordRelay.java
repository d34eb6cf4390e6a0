package org.hejnal.it.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.server.SMTPServer;

/** A mail relay that takes e-mails from who has signed in, over TLS if it has a certificate. */
final class PasswordRelay implements AutoCloseable {
    private final List<String> passwords = new CopyOnWriteArrayList<>();
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final SMTPServer server;

    /** @param port 0 for any that is free */
    PasswordRelay(Optional<RelayCertificate> certificate, int port) throws GeneralSecurityException, IOException {
        SMTPServer.Builder builder = new SMTPServer.Builder()
                .bindAddress(InetAddress.getLoopbackAddress())
                .port(port)
                .hostName("localhost")
                .requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory(
                        (user, password, context) -> passwords.add(user + ":" + password)))
                .messageHandlerFactory(context -> new Conversation());
        if (certificate.isPresent()) {
            builder.enableTLS()
                    .requireTLS()
                    .startTlsSocketFactory(certificate.get().shown());
        }
        server = builder.build();
        server.start();
    }

    int port() {
        return server.getPortAllocated();
    }

    /** Users and passwords, as they came. */
    List<String> passwords() {
        return passwords;
    }

    /** To whom e-mails went. */
    List<String> mails() {
        return mails;
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Conversation implements MessageHandler {
        private String recipient = "";

        @Override
        public void from(String sender) {}

        @Override
        public void recipient(String address) {
            recipient = address;
        }

        @Override
        public String data(InputStream data) throws IOException {
            data.readAllBytes();
            mails.add(recipient);
            return "accepted";
        }

        @Override
        public void done() {}
    }
}
