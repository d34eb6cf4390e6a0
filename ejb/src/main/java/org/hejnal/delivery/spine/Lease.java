package org.hejnal.delivery.spine;

/**
 * What a look at deliveries that are due has come to.
 *
 * @param batch the id of what has been leased
 * @param leased how many are to be sent under it
 * @param skipped how many will not be: they have been switched off meanwhile, or wait for the sake of their people
 */
public record Lease(long batch, long leased, long skipped) {
    /** Whether nothing was due. */
    boolean isNothing() {
        return leased + skipped == 0;
    }

    /** The same lease when some of its deliveries have been taken out of it. */
    Lease without(long postponed) {
        return new Lease(batch, leased - postponed, skipped + postponed);
    }

    boolean hasDeliveries() {
        return leased > 0;
    }
}
