package org.hejnal.directory.secondfactor;

/**
 * What is kept of a person's second step.
 *
 * @param secret sealed
 * @param isConfirmed whether the person has shown that they have it; until then it counts for nothing
 * @param wrongCodes how many codes were wrong since the last right one
 */
public record StoredFactor(String secret, boolean isConfirmed, int wrongCodes) {
    /** Says no secret, so that no log can. */
    @Override
    public String toString() {
        return "StoredFactor[...]";
    }
}
