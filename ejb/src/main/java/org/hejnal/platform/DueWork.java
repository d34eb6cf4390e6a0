package org.hejnal.platform;

/**
 * Work that the database knows to be due. Every node looks for it each second, and at once after {@link WorkArose}. A
 * class that implements this is found and asked before notifications are distributed.
 */
public interface DueWork {
    /** What the log calls it: the beginning of a sentence. */
    String title();

    /**
     * Does the next piece of what is due now and what nobody else is doing. More than one thread may be in it, on any
     * number of nodes.
     *
     * @return false if there was nothing to do
     */
    boolean performNext();
}
