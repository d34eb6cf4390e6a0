package org.hejnal.usos.events2;

import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.hejnal.eventtype.CatalogueChange;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.body.BodyKey;
import org.hejnal.usos.body.BodyTypes;
import org.hejnal.usos.body.LangDictPatch;
import org.hejnal.usos.body.Patch;
import org.hejnal.usos.body.PatchBody;

/** What the bodies that change the catalogue have in common. */
final class CatalogueBody {
    static final BodyKey<Integer> VERSION = BodyKey.optional(
            "version",
            BodyTypes.integer(0, Integer.MAX_VALUE),
            "The version that was read; if there is a newer one by now, the change is refused.");
    static final String VERSION_FIELD = "Counts the changes. Sent along with an update, it keeps changes that were made"
            + " meanwhile from being lost.";
    static final String VERSION_ERROR =
            "<b>object_invalid</b> with the reason <b>version_conflict</b> if <b>version</b> is not the present one.";

    private CatalogueBody() {}

    static <V> CatalogueChange<V> change(PatchBody body, UnaryOperator<V> change) {
        OptionalInt version = body.find(VERSION).map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return new CatalogueChange<>(version, change);
    }

    static LangDict apply(Patch<LangDictPatch> patch, LangDict current) {
        if (!patch.isPresent()) {
            return current;
        }
        LangDictPatch languages = patch.value();
        return languages == null ? new LangDict(null, null) : languages.applyTo(current);
    }
}
