package org.hejnal.it.events2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.util.List;
import java.util.UUID;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.CountedSql;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list takes as many SQL statements for a hundred rows as for one, however its selector is nested. */
@HejnalTest
class StatementCountIT {
    private static final int MOST = 100;

    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final CountedSql sql = new CountedSql(hub);
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final long person = Crowd.enter(database, MOST).firstId();
    private final UsosClient client =
            UsosClient.of(hub.baseUrl(), "demo", "demo-secret").with(GrantedToken.enter(database, person));

    @AfterEach
    void takeTheTypesAway() {
        database.update("DELETE FROM notification WHERE starts_with(event_type_id, ?)", mark);
        database.update("DELETE FROM event_type WHERE starts_with(id, ?)", mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events2/event_types_index?fields=id|name|channels[id|channel[id|name]|user_preferences]",
                "events2/event_types_index?fields=id|channels[channel[event_type[id]]|user_preferences[schedule[schedule[id]]]]"
                        + "|schedules[id|schedule[id|days]]",
                "events2/user_preferences?fields=id|schedule[id|schedule[days]]|is_enabled"
            })
    void typesWithAllThatTheyLeadTo(String call) {
        addTypes(1, 1);
        awaitType(call, 1);
        long one = countOf(call);
        addTypes(2, 10);
        awaitType(call, 10);
        long ten = countOf(call);
        addTypes(11, MOST);
        awaitType(call, MOST);
        assertThat(List.of(ten, countOf(call))).containsOnly(one);
        assertThat(client.get(call).body()).contains(mark + "100").contains(mark + "99");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events2/search_statements?fields=id|title|primary_group[id|name]|recipients[id|first_name|email]",
                "events2/search_statements?for_user=false&fields=id|version|primary_group|recipients",
                "events2/personalized_statements?fields=id|location|primary_group[name]|recipients[id|photo_urls]"
            })
    void statementsWithTheirGroupsAndRecipients(String call) {
        addStatements();
        assertSameForAll(call);
        assertThat(client.get(call + "&limit=2").json().<Object>getList("recipients.flatten()"))
                .as("the client finds itself in both")
                .hasSize(2);
    }

    @Test
    void notificationsWithTheirTypes() {
        addTypes(1, MOST);
        database.update("""
                WITH n AS (
                  INSERT INTO notification (event_type_id, message_pl, created_at, due_at, state)
                  SELECT id, 'Próba', now(), now(), 'distributed' FROM event_type WHERE starts_with(id, ?) RETURNING id)
                INSERT INTO inbox_entry (notification_id, account_id, arrived_at) SELECT id, ?, now() FROM n
                """, mark, person);
        assertSameForAll("events2/latest_notifications?unread_only=false");
    }

    /** The server learns within a quarter of a second what somebody else has written into the catalogue. */
    private void awaitType(String call, int last) {
        soon().until(() -> client.get(call).body().contains('"' + mark + last));
    }

    private void assertSameForAll(String call) {
        long one = countOf(call + "&limit=1");
        assertThat(List.of(countOf(call + "&limit=10"), countOf(call + "&limit=" + MOST)))
                .containsOnly(one);
        assertThat(client.get(call + "&limit=" + MOST).value().asJsonArray()).hasSize(MOST);
    }

    private long countOf(String call) {
        long count = sql.perCall(() -> {
            Answer answer = client.get(call);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        });
        assertThat(count).as("the count sees what is there").isPositive();
        return count;
    }

    private void addTypes(int first, int last) {
        database.update(
                "INSERT INTO event_type (id, name_pl) SELECT ? || i, 'Próba' FROM generate_series(?, ?) AS i",
                mark,
                first,
                last);
        database.update("""
                INSERT INTO event_channel (event_type_id, channel_id)
                SELECT ? || i, channel FROM generate_series(?, ?) AS i, (VALUES ('inbox'), ('email')) AS c (channel)
                """, mark, first, last);
        database.update("""
                INSERT INTO event_type_schedule (event_type_id, schedule_id)
                SELECT ? || i, schedule.id FROM generate_series(?, ?) AS i, notifications_schedule AS schedule
                """, mark, first, last);
    }

    /** Each to a group of its own, none of which is below another, with somebody else named beside the client. */
    private void addStatements() {
        database.update("""
                INSERT INTO user_group (id, parent_id, name_pl)
                SELECT ? || lpad('' || i, 3, '0'), '', 'Próba' FROM generate_series(1, ?) AS i
                """, mark, MOST);
        database.update("""
                INSERT INTO group_member (group_id, account_id)
                SELECT ? || lpad('' || i, 3, '0'), ? FROM generate_series(1, ?) AS i
                """, mark, person, MOST);
        database.update("""
                WITH s AS (
                  INSERT INTO statement (primary_group_id, statement_type, title_pl, sent_at, created_at, updated_at)
                  SELECT ? || lpad('' || i, 3, '0'), 'statement', 'Próba', now(), now(), now()
                  FROM generate_series(1, ?) AS i
                  RETURNING id, published_at)
                INSERT INTO statement_recipient (statement_id, account_id, published_at)
                SELECT s.id, ? + who, s.published_at FROM s, generate_series(0, 1) AS who
                """, mark, MOST, person);
    }
}
