package org.hejnal.calendar.editing;

import org.hejnal.calendar.event.EventText;
import org.hejnal.platform.Patch;

/** What somebody says of an event's texts. What is not said keeps its value; a title or description is cleared to nothing. */
public record TextPatch(Patch<String> title, Patch<String> description, Patch<String> location, Patch<String> color) {

    /** @throws org.hejnal.platform.InvalidValueException if a text is too long */
    public EventText applyTo(EventText old) {
        return new EventText(
                changed(title, old.title()),
                changed(description, old.description()),
                location.applyToOptional(old.location()),
                color.applyToOptional(old.color()));
    }

    private static String changed(Patch<String> patch, String old) {
        return patch.isPresent() ? patch.asOptional().orElse("") : old;
    }
}
