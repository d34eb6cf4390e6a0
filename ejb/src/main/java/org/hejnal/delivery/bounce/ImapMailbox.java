package org.hejnal.delivery.bounce;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.util.List;
import org.hejnal.platform.setting.ImapAccess;

/** The mailbox of what has come back, while it is open. What leaves it leaves it at the end, together. */
class ImapMailbox implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ImapMailbox.class.getName());

    private final Store store;
    private final Folder inbox;
    private final ImapAccess.Folders folders;

    ImapMailbox(Store store, Folder inbox, ImapAccess.Folders folders) {
        this.store = store;
        this.inbox = inbox;
        this.folders = folders;
    }

    /** The messages that have waited longest. */
    List<Message> first(int most) throws MessagingException {
        int count = Math.min(inbox.getMessageCount(), most);
        return count < 1 ? List.of() : List.of(inbox.getMessages(1, count));
    }

    /** Takes messages out of the folder that have been understood. */
    void removeDone(List<Message> messages) throws MessagingException {
        if (folders.done().isPresent()) {
            move(messages, folders.done().get());
        } else {
            delete(messages);
        }
    }

    /** Takes messages out of the folder that somebody may want to look at. */
    void putAside(List<Message> messages) throws MessagingException {
        move(messages, folders.aside());
    }

    private void move(List<Message> messages, String name) throws MessagingException {
        if (messages.isEmpty()) {
            return;
        }
        Folder target = store.getFolder(name);
        if (!target.exists() && !target.create(Folder.HOLDS_MESSAGES)) {
            throw new MessagingException("The folder \"" + name + "\" is missing and cannot be made");
        }
        Message[] all = messages.toArray(Message[]::new);
        inbox.setFlags(all, new Flags(Flags.Flag.SEEN), true);
        inbox.copyMessages(all, target);
        delete(messages);
    }

    private void delete(List<Message> messages) throws MessagingException {
        if (!messages.isEmpty()) {
            inbox.setFlags(messages.toArray(Message[]::new), new Flags(Flags.Flag.DELETED), true);
            inbox.expunge();
        }
    }

    @Override
    public void close() {
        try {
            inbox.close(false);
            store.close();
        } catch (MessagingException e) {
            LOG.log(System.Logger.Level.DEBUG, "The IMAP server did not say goodbye", e);
        }
    }
}
