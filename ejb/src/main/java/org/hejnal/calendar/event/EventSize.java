package org.hejnal.calendar.event;

import java.util.Optional;

/** About how many bytes something takes in an answer. Lists end by it, before they fill the memory. */
public final class EventSize {
    /** How many bytes of events are read for one answer. An answer is longer by one event at most. */
    public static final long MOST = 24L * 1024 * 1024;

    private static final int FIELDS = 800;
    private static final int COMMENT_FIELDS = 200;
    private static final int ATTENDEE = 80;
    private static final int INSTANT = 32;
    private static final int PHOTO = 200;

    private EventSize() {}

    static int of(EventDraft draft) {
        return FIELDS
                + ofText(draft.text())
                + draft.attendees().size() * ATTENDEE
                + draft.reminders().size() * INSTANT
                + draft.recurrence()
                        .map(recurrence -> 2 * ofText(recurrence.rule())
                                + recurrence.exceptions().size() * INSTANT)
                        .orElse(0);
    }

    public static int ofComment(String text) {
        return COMMENT_FIELDS + ofText(text);
    }

    public static int ofPhotos(int count) {
        return count * PHOTO;
    }

    private static int ofText(EventText text) {
        return ofText(text.title()) + ofText(text.description()) + ofText(text.location()) + ofText(text.color());
    }

    private static int ofText(Optional<String> text) {
        return text.map(EventSize::ofText).orElse(0);
    }

    private static int ofText(String text) {
        return text.chars().map(EventSize::ofChar).sum();
    }

    /** In UTF-8, as JSON has it; of characters that are two, each is half. */
    private static int ofChar(int character) {
        if (character < ' ') {
            return 6;
        } else if (character == '"' || character == '\\') {
            return 2;
        } else if (character < 0x80) {
            return 1;
        }
        return character < 0x800 || Character.isSurrogate((char) character) ? 2 : 3;
    }
}
