package org.hejnal.usos.events2.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hejnal.declared.InvalidArgumentException;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.statement.StatementType;
import org.hejnal.statement.editing.StatementDraft;
import org.hejnal.statement.editing.StatementEdit;
import org.junit.jupiter.api.Test;

class StatementBodyTest {
    private static final String WHOLE = """
            {"primary_group": {"id": "ST", "name": "ignored"}, "title": {"pl": "Sesja", "en": "Exams"},
             "content": {"pl": "Wkrótce"}, "is_calendar": true, "start": "2027-01-07 10:00:00", "end": "2027-01-08",
             "location": {"city": "Kraków", "geo_lat": 50, "geo_long": 19.9}, "send_after": "2027-01-01",
             "statement_type": "news", "recipients": ["7", {"id": "8"}, "7"], "is_personal": true, "sent_at": null}
            """;

    @Test
    void readsAllThatAStatementHas() {
        StatementDraft draft = body(WHOLE).draft();
        assertThat(draft.type()).isEqualTo(StatementType.NEWS);
        assertThat(draft.primaryGroupId()).contains("ST");
        assertThat(draft.title()).isEqualTo(new LangDict("Sesja", "Exams"));
        assertThat(draft.content()).isEqualTo(new LangDict("Wkrótce", null));
        assertThat(draft.isCalendar()).isTrue();
        assertThat(draft.start()).contains(Instant.parse("2027-01-07T09:00:00Z"));
        assertThat(draft.end()).contains(Instant.parse("2027-01-07T23:00:00Z"));
        assertThat(draft.location().orElseThrow().city()).contains("Kraków");
        assertThat(draft.sendAfter()).contains(Instant.parse("2026-12-31T23:00:00Z"));
        assertThat(body(WHOLE).recipients()).containsExactly(7L, 8L);
        assertThat(body(WHOLE).id()).isEmpty();
    }

    @Test
    void whatIsAbsentKeepsItsValue() {
        StatementDraft before = body(WHOLE).draft();
        StatementEdit edit = body("{\"id\": \"5\"}").edit();
        assertThat(edit.change().applyTo(before)).isEqualTo(before);
        assertThat(edit.recipients()).isEmpty();
        assertThat(edit.version()).isEmpty();
        assertThat(edit.notifyAgain()).isFalse();
    }

    @Test
    void nullClearsAndEachPartIsChangedByItself() {
        StatementDraft after = body("""
                {"id": "5", "primary_group": null, "title": {"en": null}, "content": null, "start": null, "end": null,
                 "location": {"geo_lat": null, "geo_long": null}, "send_after": null, "recipients": null}
                """).edit().change().applyTo(body(WHOLE).draft());
        assertThat(after.primaryGroupId()).isEmpty();
        assertThat(after.title()).isEqualTo(new LangDict("Sesja", null));
        assertThat(after.content().isEmpty()).isTrue();
        assertThat(after.start()).isEmpty();
        assertThat(after.location().orElseThrow().city()).contains("Kraków");
        assertThat(after.location().orElseThrow().point()).isEmpty();
        assertThat(after.sendAfter()).isEmpty();
        assertThat(body("{\"id\": \"5\", \"recipients\": null}").edit().recipients())
                .isEqualTo(Optional.of(List.of()));
    }

    @Test
    void theRootGroupIsNotTheAbsenceOfOne() {
        assertThat(body("{\"title\": {\"pl\": \"x\"}, \"primary_group\": \"\"}")
                        .draft()
                        .primaryGroupId())
                .contains("");
        assertThat(body("{\"title\": {\"pl\": \"x\"}}").draft().primaryGroupId())
                .isEmpty();
    }

    @Test
    void aTitleCannotBeTakenAway() {
        StatementEdit edit =
                body("{\"id\": \"5\", \"title\": {\"pl\": null, \"en\": null}}").edit();
        assertThatThrownBy(() -> edit.change().applyTo(body(WHOLE).draft())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> body("{\"id\": \"5\", \"title\": null}")).isInstanceOf(InvalidArgumentException.class);
    }

    private static StatementBody body(String json) {
        return new StatementBody(StatementBody.BODY.type().parse(json, ZoneId.of("Europe/Warsaw")));
    }
}
