package org.hejnal.directory.roster;

/**
 * What a report says of people whom lines name, and who are not what the lines make one expect.
 *
 * @param erased who was erased here and has not been made anew by hand: their lines are left out
 * @param staysInactive who takes part no more because an administrator has said so, which no source changes
 * @param retiredEmails whose changed address is one that they had before and that was retired, and so stays
 */
public record Remarks(Remark erased, Remark staysInactive, Remark retiredEmails) {
    static Remarks of(Remark erased) {
        return new Remarks(erased, Remark.NONE, Remark.NONE);
    }
}
