package org.hejnal.calendar.event;

import java.util.Optional;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;

/**
 * What an event says to people. Lengths are in characters (code points).
 *
 * @param title at most {@value #MAX_TITLE}, may be empty
 * @param description at most {@value #MAX_DESCRIPTION}, may be empty
 * @param location where it is, in words: 1 to {@value #MAX_LOCATION}
 * @param color whatever clients mean by it: 1 to {@value #MAX_COLOR}
 */
public record EventText(String title, String description, Optional<String> location, Optional<String> color) {
    public static final int MAX_TITLE = 500;
    public static final int MAX_DESCRIPTION = 20_000;
    public static final int MAX_LOCATION = 500;
    public static final int MAX_COLOR = 32;

    /** Nothing said. */
    public static final EventText NONE = new EventText("", "", Optional.empty(), Optional.empty());

    public EventText {
        Refusal.unlessFits(CalendarField.TITLE, title, MAX_TITLE);
        Refusal.unlessFits(CalendarField.DESCRIPTION, description, MAX_DESCRIPTION);
        location.ifPresent(text -> Refusal.unlessFits(CalendarField.LOCATION, text, MAX_LOCATION));
        color.ifPresent(text -> Refusal.unlessFits(CalendarField.COLOR, text, MAX_COLOR));
        location = location.filter(text -> !text.isEmpty());
        color = color.filter(text -> !text.isEmpty());
    }

    public EventText withTitle(String newTitle) {
        return new EventText(newTitle, description, location, color);
    }

    public EventText withColor(Optional<String> newColor) {
        return new EventText(title, description, location, newColor);
    }
}
