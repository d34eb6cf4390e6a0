package org.hejnal.statement.publication;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.hejnal.notification.SendNotification;
import org.hejnal.platform.LangDict;
import org.hejnal.statement.editing.StatementDraft;
import org.junit.jupiter.api.Test;

class AnnouncementTextTest {
    private static final LangDict NONE = new LangDict(null, null);

    @Test
    void saysTitleAndContent() {
        assertThat(AnnouncementText.of(new LangDict("Sesja", "Exams"), new LangDict("Od poniedziałku", null)))
                .isEqualTo(new LangDict("Sesja\n\nOd poniedziałku", "Exams\n\nOd poniedziałku"));
    }

    @Test
    void saysNothingInEnglishThatIsPolishOnly() {
        assertThat(AnnouncementText.of(new LangDict("Sesja", null), NONE)).isEqualTo(new LangDict("Sesja", null));
    }

    @Test
    void fallsBackToEnglish() {
        assertThat(AnnouncementText.of(new LangDict(null, "Exams"), NONE)).isEqualTo(new LangDict("Exams", "Exams"));
    }

    @Property(tries = 50)
    void fitsIntoANotificationAndCutsNoCharacterInHalf(
            @ForAll @StringLength(min = 1, max = 200) String title, @ForAll boolean isLong) {
        String content = "🎺".repeat(isLong ? StatementDraft.MAX_CONTENT : 100);
        String message = String.valueOf(AnnouncementText.of(new LangDict(title, null), new LangDict(content, null))
                .pl());
        assertThat(message).startsWith(title);
        assertThat(message.codePointCount(0, message.length()))
                .isEqualTo(isLong ? SendNotification.MAX_MESSAGE : title.codePointCount(0, title.length()) + 2 + 100);
        assertThat(message).endsWith(isLong ? "🎺…" : "🎺");
    }
}
