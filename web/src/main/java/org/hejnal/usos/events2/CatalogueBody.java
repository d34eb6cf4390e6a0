package org.hejnal.usos.events2;

import java.util.function.UnaryOperator;
import org.hejnal.eventtype.CatalogueChange;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.LangDictPatch;
import org.hejnal.platform.Patch;
import org.hejnal.usos.body.PatchBody;

/** What the bodies that change the catalogue have in common. */
final class CatalogueBody {
    private CatalogueBody() {}

    static <V> CatalogueChange<V> change(PatchBody body, UnaryOperator<V> change) {
        return new CatalogueChange<>(VersionKey.find(body), change);
    }

    static LangDict apply(Patch<LangDictPatch> patch, LangDict current) {
        if (!patch.isPresent()) {
            return current;
        }
        LangDictPatch languages = patch.value();
        return languages == null ? new LangDict(null, null) : languages.applyTo(current);
    }
}
