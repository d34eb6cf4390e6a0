package org.hejnal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.hejnal.platform.LangDict;
import org.hejnal.statement.editing.StatementDraft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void isPublishedAtOnceUnlessItSaysWhen() {
        assertThat(written(null).isPublished()).isTrue();
        assertThat(written(NOON).isPublished()).isTrue();
        assertThat(written(LATER).isPublished()).isFalse();
        assertThat(written(LATER).isToBeAnnounced()).isTrue();
    }

    @Test
    void isPublishedWhenItsTimeIsTakenAway() {
        Statement statement = written(LATER);
        statement.write(draft(null), NOON);
        assertThat(statement.isPublished()).isTrue();
    }

    @Test
    void staysPublishedWhateverIsWritten() {
        Statement statement = written(null);
        statement.write(draft(LATER), NOON);
        assertThat(statement.isPublished()).isTrue();
    }

    @Test
    void keepsAllThatWasWritten() {
        StatementDraft draft = new StatementDraft(
                StatementType.NEWS,
                Optional.of("ST.INF"),
                new LangDict("Sesja", "Exams"),
                new LangDict(null, "From Monday"),
                true,
                StatementLocation.of("Kraków", null, BigDecimal.ONE, BigDecimal.TEN),
                Optional.of(NOON),
                Optional.of(LATER),
                Optional.of(LATER));
        assertThat(new Statement(1, 1003L, draft, NOON).draft()).isEqualTo(draft);
    }

    private static Statement written(@Nullable Instant sendAfter) {
        return new Statement(1, null, draft(sendAfter), NOON);
    }

    private static StatementDraft draft(@Nullable Instant sendAfter) {
        return new StatementDraft(
                StatementType.STATEMENT,
                Optional.empty(),
                new LangDict("Sesja", null),
                new LangDict(null, null),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(sendAfter));
    }
}
