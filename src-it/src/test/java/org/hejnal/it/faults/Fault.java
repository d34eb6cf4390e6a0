package org.hejnal.it.faults;

import java.util.function.IntSupplier;

/**
 * Something that breaks in the middle of a send.
 *
 * @param name what a report calls it
 * @param strike breaks it, and returns when the hub has felt it
 * @param heal brings it back
 * @param mostDoubles how many e-mails may come twice: those whose acceptance the hub cannot have learned; asked after
 *     {@code strike}
 */
record Fault(String name, Runnable strike, Runnable heal, IntSupplier mostDoubles) {
    /** As many batches as a node has in hand at a time; each may lose the word of one acceptance. */
    static final int SENDERS = 8;

    /** One that loses no more words than each sender's last. */
    static Fault of(String name, Runnable strike, Runnable heal) {
        return new Fault(name, strike, heal, () -> SENDERS);
    }
}
