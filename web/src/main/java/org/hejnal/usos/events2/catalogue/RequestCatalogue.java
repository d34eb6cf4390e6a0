package org.hejnal.usos.events2.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.hejnal.eventtype.Catalogue;
import org.hejnal.eventtype.EventTypeService;
import org.jspecify.annotations.Nullable;

/** The catalogue as it was when the request first asked, so that an answer fits together and asks once. */
@RequestScoped
public class RequestCatalogue {
    @Inject
    EventTypeService eventTypes;

    private @Nullable Catalogue catalogue;

    public Catalogue get() {
        Catalogue known = catalogue;
        if (known == null) {
            known = eventTypes.catalogue();
            catalogue = known;
        }
        return known;
    }
}
