package org.hejnal.usos.events2.catalogue;

import org.hejnal.declared.body.PatchBody;
import org.hejnal.eventtype.CatalogueChange;
import org.hejnal.eventtype.CataloguePatch;
import org.hejnal.usos.events2.VersionKey;
import org.hejnal.usos.method.Call;

/** What the bodies that change the catalogue have in common. */
final class CatalogueBody {
    private CatalogueBody() {}

    static <V> CatalogueChange<V> change(Call call, PatchBody body, CataloguePatch<V> patch) {
        return new CatalogueChange<>(VersionKey.find(body), patch, call.initiator());
    }
}
