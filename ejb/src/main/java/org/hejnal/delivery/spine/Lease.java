package org.hejnal.delivery.spine;

/**
 * What a look at deliveries that are due has come to.
 *
 * @param batch the id of what has been leased
 * @param leased how many are to be sent under it
 * @param skipped how many will not be, because they have been switched off meanwhile
 */
public record Lease(long batch, long leased, long skipped) {
    /** Whether nothing was due. */
    boolean isNothing() {
        return leased + skipped == 0;
    }

    boolean hasDeliveries() {
        return leased > 0;
    }
}
