package org.hejnal.statement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class StatementSearchTest {
    private static final String CONTENT = "s.content_pl";
    private static final String RECIPIENTS = "statement_recipient named";

    @Test
    void readsNoTextAndNoRecipientsUnlessTheyAreWanted() {
        assertThat(sql(StatementDetail.NONE)).doesNotContain(CONTENT, RECIPIENTS);
        assertThat(sql(new StatementDetail(true, false))).contains(CONTENT).doesNotContain(RECIPIENTS);
        assertThat(sql(new StatementDetail(false, true))).contains(RECIPIENTS).doesNotContain(CONTENT);
    }

    private static String sql(StatementDetail detail) {
        return new StatementSearch(
                        List.of(StatementSource.READ_GROUPS),
                        new StatementRange(Optional.empty(), Optional.empty()),
                        new StatementPage(OptionalLong.empty(), 10, detail),
                        Instant.EPOCH)
                .sql();
    }
}
