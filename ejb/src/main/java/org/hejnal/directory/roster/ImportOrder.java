package org.hejnal.directory.roster;

import org.hejnal.platform.Field;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/**
 * How a file is to be taken.
 *
 * @param subject what its lines are
 * @param isRehearsal whether to tell what would change, and change nothing
 * @param missing what becomes of those whom it does not name
 * @param maxMissingShare of those who are there, how many in a hundred may be missing, 0 to 100; if more are, nothing changes
 * @param skipsRefused whether to take the other lines where some cannot be taken, in place of none
 */
public record ImportOrder(
        Subject subject, boolean isRehearsal, Missing missing, int maxMissingShare, boolean skipsRefused) {
    /** @throws InvalidValueException if that cannot become of such lines */
    public ImportOrder {
        if (!missing.fits(subject)) {
            throw new InvalidValueException(
                    RosterField.MISSING,
                    "The parameter '" + Field.NAME
                            + "' can be 'deactivate' for people and 'remove' for memberships alone.",
                    new LangDict("Tak nie można dla takiego pliku.", "This is not possible for such a file."));
        }
    }
}
