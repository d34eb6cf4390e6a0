package org.hejnal.directory.roster;

/**
 * What a file changes, or would.
 *
 * @param lines how many it has, without its header and empty ones
 * @param created what is new
 * @param changed what becomes different; who comes back is among them
 * @param left what is as the file says
 * @param reactivated people whom an import had deactivated and whom the file names
 * @param missing who takes part, or belongs, by the directory and is not named; 0 where they are to stay
 * @param removed people who take part no more, or memberships that end
 * @param kept people who are not named and stay because they have a role; 0 likewise
 * @param refused lines that cannot be taken
 */
public record ImportCounts(
        int lines,
        int created,
        int changed,
        int left,
        int reactivated,
        int missing,
        int removed,
        int kept,
        int refused) {
    /** Whether anything becomes different. */
    boolean isChange() {
        return created + changed + removed > 0;
    }
}
