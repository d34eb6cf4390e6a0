package org.hejnal.eventtype;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.UnknownObjectException;

/** What can be notified of, how, and how often. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EventTypeService {
    @Inject
    CatalogueCache cache;

    /**
     * All types, channels and schedules as committed, on another node up to a quarter of a second ago. It does not see
     * what the caller's own transaction has changed; ask before the transaction has touched the database, for the
     * question needs a connection of its own.
     */
    public Catalogue catalogue() {
        return cache.current();
    }

    /** @throws UnknownObjectException if there is no such type, enabled or not */
    public EventTypeView getEventType(String id) {
        return catalogue().findEventType(id).orElseGet(() -> cache.committed().getEventType(id));
    }

    /** The names of those of the types that exist. */
    public Map<String, LangDict> namesOf(Set<String> ids) {
        return catalogue().eventTypes().stream()
                .filter(type -> ids.contains(type.id()))
                .collect(Collectors.toMap(EventTypeView::id, EventTypeView::name));
    }
}
