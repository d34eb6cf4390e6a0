package org.hejnal.usos.events2;

import org.hejnal.eventtype.CatalogueChange;
import org.hejnal.eventtype.CataloguePatch;
import org.hejnal.usos.body.PatchBody;

/** What the bodies that change the catalogue have in common. */
final class CatalogueBody {
    private CatalogueBody() {}

    static <V> CatalogueChange<V> change(PatchBody body, CataloguePatch<V> patch) {
        return new CatalogueChange<>(VersionKey.find(body), patch);
    }
}
