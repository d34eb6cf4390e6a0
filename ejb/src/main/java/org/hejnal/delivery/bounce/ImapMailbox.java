package org.hejnal.delivery.bounce;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.util.List;
import org.hejnal.platform.setting.ImapAccess;

/** The mailbox of what has come back, while it is open. What leaves it leaves it at the end, together. */
class ImapMailbox implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ImapMailbox.class.getName());

    /** A keyword of the hub's own. */
    private static final Flags STUCK = new Flags("HejnalStuck");

    private final Store store;
    private final Folder inbox;
    private final ImapAccess.Folders folders;

    ImapMailbox(Store store, Folder inbox, ImapAccess.Folders folders) {
        this.store = store;
        this.inbox = inbox;
        this.folders = folders;
    }

    /** The messages that have waited longest, but for those that could not be put aside. */
    List<Message> first(int most) throws MessagingException {
        Message[] waiting = inbox.getMessageCount() < 1 ? new Message[0] : inbox.search(new FlagTerm(STUCK, false));
        return List.of(waiting).subList(0, Math.min(waiting.length, most));
    }

    /** Takes messages out of the folder that have been understood. */
    void removeDone(List<Message> messages) throws MessagingException {
        if (folders.done().isPresent()) {
            move(messages, folders.done().get());
        } else {
            delete(messages);
        }
    }

    /**
     * Takes messages out of the folder that somebody may want to look at.
     *
     * @throws MessagingException if they have to stay where they are; they hold up nothing there
     */
    void putAside(List<Message> messages) throws MessagingException {
        try {
            move(messages, folders.aside());
        } catch (MessagingException e) {
            inbox.setFlags(messages.toArray(Message[]::new), STUCK, true);
            throw e;
        }
    }

    private void move(List<Message> messages, String name) throws MessagingException {
        if (messages.isEmpty()) {
            return;
        }
        Folder target = target(name);
        Message[] all = messages.toArray(Message[]::new);
        inbox.setFlags(all, new Flags(Flags.Flag.SEEN), true);
        inbox.copyMessages(all, target);
        delete(messages);
    }

    /** Some servers let folders be made below a place of their own alone, often {@code INBOX} (RFC 2342). */
    private Folder target(String name) throws MessagingException {
        Folder named = store.getFolder(name);
        if (named.exists()) {
            return named;
        }
        Folder[] places = store.getPersonalNamespaces();
        Folder own = places.length == 0 ? named : places[0].getFolder(name);
        if (!own.exists() && !own.create(Folder.HOLDS_MESSAGES)) {
            throw new MessagingException("The folder \"" + own.getFullName() + "\" is missing and cannot be made");
        }
        return own;
    }

    private void delete(List<Message> messages) throws MessagingException {
        if (!messages.isEmpty()) {
            inbox.setFlags(messages.toArray(Message[]::new), new Flags(Flags.Flag.DELETED), true);
            inbox.expunge();
        }
    }

    @Override
    public void close() {
        try (store) {
            inbox.close(false);
        } catch (MessagingException e) {
            LOG.log(System.Logger.Level.DEBUG, "The IMAP server did not say goodbye", e);
        }
    }
}
