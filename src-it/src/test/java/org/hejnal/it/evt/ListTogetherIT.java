package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.Test;

/** What a portal shows in one calendar. */
@HejnalTest
class ListTogetherIT {
    private final TestCircle circle = new TestCircle(Hub.main());
    private final EvtClient author = circle.as(TestCircle.AUTHOR);

    @Test
    void aPortalReadsEventsAndStatementsTogether() {
        author.feed("evt/create", "text=Rehearsal", "startDate=2093-05-04T18:00:00Z", "recurrency=DAILY");
        enterStatement("Lecture", true, "2093-05-05 10:00Z");
        enterStatement("Ends as the window begins", true, "2093-05-04 08:00Z");
        enterStatement("For no calendar", false, "2093-05-05 10:00Z");
        String[] window = {"from=2093-05-04T10:00:00Z", "to=2093-05-06T10:00:00Z"};
        JsonPath together = circle.as(TestCircle.MEMBER).feed("cal/listinterval", window);
        assertThat(together.getList("events.startDate"))
                .containsExactly("2093-05-04T18:00:00.000Z", "2093-05-05T18:00:00.000Z");
        assertThat(together.getList("statements.text")).containsExactly("Lecture");
        assertThat(together.getString("statements[0].startDate")).isEqualTo("2093-05-05T10:00:00.000Z");
        assertThat(together.getString("statements[0].endDate")).isEqualTo("2093-05-05T12:00:00.000Z");
        assertThat(author.feed("cal/listinterval", window).getList("statements"))
                .as("addressed to the other")
                .isEmpty();
        assertThat(author.error("cal/listinterval", "from=2093-05-04", "to=2093-05-04"))
                .isEqualTo("502");
    }

    /** For two hours, to the member by name. */
    private void enterStatement(String title, boolean isCalendar, String start) {
        circle.database().update("""
                WITH written AS (
                  INSERT INTO statement (statement_type, title_en, is_calendar, starts_at, ends_at, sent_at, created_at,
                    updated_at)
                  SELECT 'statement', ?, ?, at, at + interval '2 hours', now(), now(), now()
                  FROM CAST(? AS timestamptz) AS at
                  RETURNING id, published_at)
                INSERT INTO statement_recipient SELECT id, ?, published_at FROM written
                """, title, isCalendar, start, circle.id(TestCircle.MEMBER));
    }
}
