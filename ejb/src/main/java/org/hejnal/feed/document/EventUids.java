package org.hejnal.feed.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.calendar.event.EventView;
import org.hejnal.circle.OwnedId;
import org.hejnal.platform.InvalidValueException;

/**
 * What events are called in the world: by the UID that they came with, else {@code <id>@<host>}. Two circles may have
 * taken the same file in; there, the older id keeps the name.
 */
public final class EventUids {
    private final Map<String, OwnedId> owners = new HashMap<>();
    private final String host;

    EventUids(List<EventView> events, String host) {
        this.host = host;
        events.forEach(event -> owners.put(own(event.id()), event.id()));
        events.stream()
                .sorted(Comparator.comparing((EventView event) -> event.id().circle())
                        .thenComparing(event -> event.id().number()))
                .forEach(event -> event.uid().ifPresent(uid -> owners.putIfAbsent(uid, event.id())));
    }

    String of(EventView event) {
        return event.uid()
                .filter(uid -> event.id().equals(owners.get(uid)))
                .filter(uid -> uid.chars().noneMatch(Character::isISOControl))
                .orElseGet(() -> own(event.id()));
    }

    /** Which event of this installation a UID means, whether it exists or not. */
    public static Optional<OwnedId> find(String uid, String host) {
        String end = "@" + host;
        if (!uid.endsWith(end)) {
            return Optional.empty();
        }
        try {
            return Optional.of(OwnedId.parse(uid.substring(0, uid.length() - end.length())));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private String own(OwnedId id) {
        return id + "@" + host;
    }
}
