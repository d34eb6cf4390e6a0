package org.hejnal.feed.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of a private event and that of the whole circle, both of one UID, is meant by a file. */
final class KnownChoice {
    private KnownChoice() {}

    static Map<String, KnownEvent> choose(Map<String, List<KnownEvent>> known, Collection<ImportedEvent> imported) {
        Set<String> privateSeries = imported.stream()
                .filter(ImportedEvent::isPrivate)
                .map(event -> EventUid.series(event.uid()))
                .collect(Collectors.toSet());
        Map<String, KnownEvent> chosen = new HashMap<>();
        known.forEach((uid, both) ->
                choose(both, privateSeries.contains(EventUid.series(uid))).ifPresent(event -> chosen.put(uid, event)));
        return chosen;
    }

    /** The one of its own kind; else the other becomes it, but for what is somebody else's: a private one stands beside it. */
    private static Optional<KnownEvent> choose(List<KnownEvent> both, boolean isPrivate) {
        Stream<KnownEvent> own = both.stream().filter(event -> event.isPrivate() == isPrivate);
        Stream<KnownEvent> other = both.stream()
                .filter(event -> event.isPrivate() != isPrivate)
                .filter(event -> !isPrivate || event.isOwn());
        return Stream.concat(own, other).findFirst();
    }
}
