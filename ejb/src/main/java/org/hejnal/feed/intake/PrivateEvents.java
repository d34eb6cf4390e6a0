package org.hejnal.feed.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What only its owner may see does not go where others read. */
final class PrivateEvents {
    private PrivateEvents() {}

    static ImportedFile leaveOut(ImportedFile file) {
        List<ImportNote> notes = new ArrayList<>(file.notes());
        Map<String, Revision> revisions = new LinkedHashMap<>(file.revisions());
        List<ImportedEvent> open = new ArrayList<>();
        file.events().forEach(event -> {
            if (event.isPrivate()) {
                notes.add(new ImportNote(event.uid(), "It is left out: it is private, and others are in the circle."));
                revisions.remove(event.uid());
            } else {
                open.add(event);
            }
        });
        return new ImportedFile(open, revisions, notes);
    }
}
