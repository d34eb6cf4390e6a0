package org.hejnal.feed.intake;

import org.hejnal.platform.LangDict;

/**
 * What an import has left out or changed.
 *
 * @param component the UID of the event that it came with, or its title
 * @param text what and why
 */
public record ImportNote(String component, LangDict text) {
    ImportNote(String component, String polish, String english) {
        this(component, new LangDict(polish, english));
    }

    static ImportNote twice(String component) {
        return new ImportNote(
                component,
                "Wydarzenie jest w pliku dwa razy; liczy się nowsze.",
                "It is there twice; the later of the two is taken.");
    }

    /** What and why, in English. */
    public String message() {
        return "" + text.en();
    }

    /** Whether the component is left out. */
    boolean isLeftOut() {
        return message().startsWith(LEFT_OUT);
    }

    static final String LEFT_OUT = "It is left out: ";

    static ImportNote leftOut(String component, LangDict why) {
        return new ImportNote(component, "Pominięto: " + why.pl(), LEFT_OUT + why.en());
    }
}
