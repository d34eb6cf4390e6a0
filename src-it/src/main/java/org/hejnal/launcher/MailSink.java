package org.hejnal.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server on a free port of loopback, whose e-mails go no further than to a {@link MailReceiver}. */
public class MailSink implements AutoCloseable {
    private final SMTPServer server;

    private MailSink(SMTPServer server) {
        this.server = server;
    }

    public static MailSink start(MailReceiver receiver) {
        return start(receiver, 0);
    }

    /** @param port the port to listen on, or 0 for a free one */
    static MailSink start(MailReceiver receiver, int port) {
        SMTPServer server = new SMTPServer.Builder()
                .bindAddress(InetAddress.getLoopbackAddress())
                .port(port)
                .hostName("localhost")
                .softwareName("Hejnał mail sink")
                .maxConnections(100)
                .messageHandlerFactory(context -> new Conversation(receiver))
                .build();
        server.start();
        return new MailSink(server);
    }

    public int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static final class Conversation implements MessageHandler {
        private final MailReceiver receiver;
        private final List<String> recipients = new ArrayList<>();
        private String sender = "";

        Conversation(MailReceiver receiver) {
            this.receiver = receiver;
        }

        @Override
        public void from(String from) throws RejectException {
            receiver.checkSender(from);
            sender = from;
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            receiver.check(recipient);
            recipients.add(recipient);
        }

        @Override
        public String data(InputStream data) throws IOException {
            receiver.receive(new ReceivedMail(sender, recipients, data.readAllBytes(), Instant.now()));
            return "accepted";
        }

        @Override
        public void done() {
            recipients.clear();
        }
    }
}
