package org.hejnal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps each e-mail as an {@code .eml} file, which every mail program opens. */
public class MailFolder implements MailReceiver {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);
    private final Path folder;
    private final AtomicInteger count = new AtomicInteger();

    public MailFolder(Path folder) {
        this.folder = Folders.create(folder);
    }

    @Override
    public void receive(ReceivedMail mail) {
        try {
            Files.write(folder.resolve(name(mail)), mail.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(ReceivedMail mail) {
        String recipient = mail.recipients().get(0).replaceAll("[^A-Za-z0-9@._-]", "_");
        return TIME.format(mail.receivedAt()) + "-" + count.incrementAndGet() + "-" + recipient + ".eml";
    }
}
