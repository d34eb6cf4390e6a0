package org.hejnal.directory.secondfactor;

/**
 * What is kept of a person's second step.
 *
 * @param secret sealed
 * @param isConfirmed whether the person has shown that they have it; until then it counts for nothing
 */
public record StoredFactor(String secret, boolean isConfirmed) {
    /** Says no secret, so that no log can. */
    @Override
    public String toString() {
        return "StoredFactor[...]";
    }
}
