package org.hejnal.feed.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hejnal.platform.LangDict;

/**
 * What has become of one component of a file.
 *
 * @param uid what it is called by its origin, or its title
 * @param title of the event that it is now
 * @param notes what of it was left out or changed, and why
 */
public record ReportEntry(String uid, Optional<String> title, Outcome outcome, List<LangDict> notes) {
    /** What has become of it, in a word. */
    public enum Outcome {
        LEFT_OUT("Pominięto.", "It is left out."),
        CREATED("Dodano.", "It is added."),
        UPDATED("Zmieniono: plik ma nowszą wersję.", "It is changed: the file has a newer state."),
        REMOVED("Usunięto: nowsza wersja pliku już go nie ma.", "It is removed: the newer file does not have it."),
        KNOWN("Bez zmian: jest już w kalendarzu.", "It is there already and stays as it is.");

        private final LangDict words;

        Outcome(String polish, String english) {
            words = new LangDict(polish, english);
        }
    }

    /** A sentence or more for people. */
    public String message(String language) {
        Stream<LangDict> outcomes =
                outcome == Outcome.LEFT_OUT && !notes.isEmpty() ? Stream.empty() : Stream.of(outcome.words);
        return Stream.concat(outcomes, notes.stream())
                .map(words -> "" + words.in(language))
                .collect(Collectors.joining(" "));
    }
}
