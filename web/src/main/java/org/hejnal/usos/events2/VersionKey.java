package org.hejnal.usos.events2;

import java.util.OptionalInt;
import org.hejnal.declared.body.BodyKey;
import org.hejnal.declared.body.BodyTypes;
import org.hejnal.declared.body.PatchBody;

/** The key by which a body says which version of its object the client has read. */
public final class VersionKey {
    public static final BodyKey<Integer> KEY = BodyKey.optional(
            "version",
            BodyTypes.integer(0, Integer.MAX_VALUE),
            "The version that was read; if there is a newer one by now, the change is refused.");
    public static final String FIELD = "Counts the changes. Sent along with an update, it keeps changes that were made"
            + " meanwhile from being lost.";
    public static final String ERROR =
            "<b>object_invalid</b> with the reason <b>version_conflict</b> if <b>version</b> is not the present one.";

    private VersionKey() {}

    public static OptionalInt find(PatchBody body) {
        return body.find(KEY).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
