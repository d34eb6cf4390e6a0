package org.hejnal.directory.group;

import java.util.regex.Pattern;
import org.hejnal.platform.Field;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/** What the id of a new group must look like. */
final class GroupPolicy {
    static final int MAX_ID = 32;

    /**
     * What people can see and type, without the sign that joins ids in lists. Nothing is as high as U+10FFFF, which ends the
     * ranges of ids below a group.
     */
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} &&[^|]]+");

    private GroupPolicy() {}

    /** @throws InvalidValueException if there can be no group with this id */
    static void requireId(String id) {
        boolean isShort = id.codePointCount(0, id.length()) <= MAX_ID;
        if (!isShort || !id.equals(id.strip()) || !ID.matcher(id).matches()) {
            throw new InvalidValueException(
                    GroupField.ID,
                    "'" + Field.NAME + "' must have between 1 and " + MAX_ID
                            + " letters, digits, signs and spaces, without '|' and without a space at its ends.",
                    new LangDict("Nieprawidłowy identyfikator grupy.", "This cannot be the ID of a group."));
        }
    }
}
