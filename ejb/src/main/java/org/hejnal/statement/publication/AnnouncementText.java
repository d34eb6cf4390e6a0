package org.hejnal.statement.publication;

import org.hejnal.notification.SendNotification;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.Shortened;
import org.jspecify.annotations.Nullable;

/** What people are told of a statement: its title and, as far as it fits, its content. */
final class AnnouncementText {
    private AnnouncementText() {}

    static LangDict of(LangDict title, LangDict content) {
        boolean isEnglish = title.en() != null || content.en() != null;
        return new LangDict(in("pl", title, content), isEnglish ? in("en", title, content) : null);
    }

    private static @Nullable String in(String language, LangDict title, LangDict content) {
        String body = content.in(language);
        return body == null
                ? title.in(language)
                : Shortened.to(SendNotification.MAX_MESSAGE, title.in(language) + "\n\n" + body);
    }
}
