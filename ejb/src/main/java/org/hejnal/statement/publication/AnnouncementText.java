package org.hejnal.statement.publication;

import org.hejnal.notification.SendNotification;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/** What people are told of a statement: its title and, as far as it fits, its content. */
final class AnnouncementText {
    private static final String CUT = "…";

    private AnnouncementText() {}

    static LangDict of(LangDict title, LangDict content) {
        boolean isEnglish = title.en() != null || content.en() != null;
        return new LangDict(in("pl", title, content), isEnglish ? in("en", title, content) : null);
    }

    private static @Nullable String in(String language, LangDict title, LangDict content) {
        String body = content.in(language);
        return body == null ? title.in(language) : cut(title.in(language) + "\n\n" + body);
    }

    /** Counts code points, as the database does. */
    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= SendNotification.MAX_MESSAGE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SendNotification.MAX_MESSAGE - 1)) + CUT;
    }
}
