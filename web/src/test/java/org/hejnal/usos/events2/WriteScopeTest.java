package org.hejnal.usos.events2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.DirectoryService;
import org.hejnal.eventtype.CatalogueChange;
import org.hejnal.eventtype.CatalogueEditService;
import org.hejnal.eventtype.EventChannelView;
import org.hejnal.eventtype.EventTypeScheduleView;
import org.hejnal.oauth.consumer.TestModeService;
import org.hejnal.preference.PreferenceService;
import org.hejnal.preference.UpdatePreference;
import org.hejnal.statement.access.Actor;
import org.hejnal.statement.editing.StatementDraft;
import org.hejnal.statement.editing.StatementEdit;
import org.hejnal.statement.editing.StatementEditService;
import org.hejnal.usos.answer.Api;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.TestReach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was not told that an application will write for them is not written for, whatever the methods declare. */
class WriteScopeTest {
    private static final String WRITES = """
            delete_statement       | id=7
            update_statement       | body={"id": "7", "title": {"pl": "Nowe"}}
            update_statement       | body={"title": {"pl": "Nowe"}}
            update_user_preference | body={"id": "news:email", "is_enabled": false}
            update_event_channel   | body={"id": "news:email", "is_enabled": false}
            update_event_schedule  | body={"id": "news:daily", "is_enabled": false}
            """;

    private final List<String> writes = new ArrayList<>();
    private final EventsAdministration administration = new EventsAdministration(new Everyone());
    private final Api api = new Api(
            MadeMethod.of("statement.DeleteStatementMethod", new Statements()),
            MadeMethod.of("statement.UpdateStatementMethod", new Statements(), new TestReach(new Nobodys())),
            MadeMethod.of("preference.UpdateUserPreferenceMethod", new Preferences()),
            MadeMethod.of("catalogue.UpdateEventChannelMethod", new Editing(), administration),
            MadeMethod.of("catalogue.UpdateEventScheduleMethod", new Editing(), administration));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = WRITES)
    void aTokenWithoutTheScopeChangesNothing(String method, String argument) {
        ApiException refusal = api.refusal("services/events2/" + method, argument, "consumer=x", "token=email");

        assertThat(refusal.detail("error")).contains("method_forbidden");
        assertThat(refusal.detail("reason")).contains("scope_missing");
        assertThat(refusal.detail("missing_scopes")).contains(List.of("events"));
        assertThat(writes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = WRITES)
    void withTheScopeItDoes(String method, String argument) {
        api.text("services/events2/" + method, argument, "consumer=x", "token=events");
        assertThat(writes).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = WRITES)
    void anAdministrativeApplicationNeedsNobodysScope(String method, String argument) {
        api.text("services/events2/" + method, argument, "consumer=x", "admin=*", "as_user_id=1002");
        api.text("services/events2/" + method, argument, "consumer=x", "admin=*", "token=email");
        assertThat(writes).hasSize(2);
    }

    private final class Statements extends StatementEditService {
        @Override
        public long insert(Actor actor, StatementDraft draft, List<Long> recipients) {
            writes.add("statement");
            return 8;
        }

        @Override
        public void update(long id, Actor actor, StatementEdit edit) {
            writes.add("statement " + id);
        }

        @Override
        public void delete(long id, Actor actor) {
            writes.add("no statement " + id);
        }
    }

    private final class Preferences extends PreferenceService {
        @Override
        public void update(Initiator initiator, UpdatePreference command) {
            writes.add("preference");
        }
    }

    private final class Editing extends CatalogueEditService {
        @Override
        public void updateEventChannel(String id, CatalogueChange<EventChannelView> change) {
            writes.add("channel " + id);
        }

        @Override
        public void updateEventTypeSchedule(String id, CatalogueChange<EventTypeScheduleView> change) {
            writes.add("schedule " + id);
        }
    }

    /** No application is in test mode. */
    private static final class Nobodys extends TestModeService {
        @Override
        public boolean isOn(long consumerId) {
            return false;
        }
    }

    /** Everybody is an administrator of events. */
    private static final class Everyone extends DirectoryService {
        @Override
        public boolean isEventsAdministrator(long id) {
            return true;
        }
    }
}
