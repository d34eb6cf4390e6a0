package org.hejnal.calendar.telling;

import java.util.Locale;

/** What a circle is told of. */
public enum News {
    EVENT_CREATED("Nowe wydarzenie", "New event"),
    EVENT_UPDATED("Zmiana wydarzenia", "Changed event"),
    EVENT_CANCELLED("Odwołane wydarzenie", "Cancelled event"),
    EVENT_COMMENTED("Komentarz do wydarzenia", "Comment on the event"),
    REMINDER("Przypomnienie", "Reminder");

    private final String polish;
    private final String english;

    News(String polish, String english) {
        this.polish = polish;
        this.english = english;
    }

    /** The type of event that people have preferences for. */
    String eventTypeId() {
        return "calendar." + what();
    }

    /** What happened, for a program. */
    String what() {
        return name().toLowerCase(Locale.ROOT);
    }

    String in(String language) {
        return language.equals("en") ? english : polish;
    }
}
