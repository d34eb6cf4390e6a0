package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Together;
import org.junit.jupiter.api.Test;

/** Several who write to one circle at the same moment. */
@HejnalTest
class ConcurrentCalendarIT {
    private static final int MANY = 40;

    private final TestCircle circle = new TestCircle(Hub.main());
    private final EvtClient author = circle.as(TestCircle.AUTHOR);
    private final EvtClient owner = circle.as(TestCircle.OWNER);

    @Test
    void whoSynchronisesMeanwhileMissesNothing() {
        CompletableFuture<List<String>> written = CompletableFuture.supplyAsync(() ->
                Together.call(MANY, i -> circle.event(i % 2 == 0 ? author : owner, "Event " + i)));
        Set<String> seen = new HashSet<>();
        String token = "0";
        boolean isLast = false;
        while (!isLast) {
            isLast = written.isDone();
            JsonPath changes = owner.feed("evt/sync", "calendarId=calendar/" + circle.id(), "token=" + token);
            seen.addAll(changes.getList("updatedCreated.eventId"));
            token = changes.getString("token");
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(written.join());
        assertThat(owner.feed("evt/sync", "calendarId=calendar/" + circle.id(), "token=" + token)
                        .getList("updatedCreated"))
                .isEmpty();
    }

    @Test
    void whatIsDeletedIsToldToWhoKnewIt() {
        String event = circle.event(author, "Short-lived");
        String token =
                owner.feed("evt/sync", "calendarId=calendar/" + circle.id()).getString("token");
        author.feed("evt/delete", "eventId=" + event);
        JsonPath changes = owner.feed("evt/sync", "calendarId=calendar/" + circle.id(), "token=" + token);
        assertThat(changes.<String>getList("deleted")).containsExactly(event);
        assertThat(owner.error("evt/sync", "calendarId=calendar/" + circle.id(), "token=999999999"))
                .isEqualTo("502");
    }

    @Test
    void ofManyEditsOfOneVersionOneIsDone() {
        String event = circle.event(author, "Contested");
        List<String> errors =
                Together.call(8, i -> author.error("evt/update", "eventId=" + event, "ifMatch=0", "text=Edit " + i));
        assertThat(errors).containsOnlyOnce("0");
        assertThat(errors).filteredOn(error -> !error.equals("0")).containsOnly("502");
        assertThat(author.feed("evt/get", "eventId=" + event).getString("etag")).isEqualTo("1");
    }

    @Test
    void editsOfDifferentFieldsDoNotUndoEachOther() {
        String event = circle.event(author, "Patched");
        List<String> fields = List.of("text=New", "description=Also new", "where=Hall", "color=red");
        Together.call(fields.size(), i -> author.error("evt/update", "eventId=" + event, fields.get(i)));
        JsonPath patched = author.feed("evt/get", "eventId=" + event);
        List<String> values = new ArrayList<>();
        List.of("text", "description", "where", "color").forEach(name -> values.add(patched.getString(name)));
        assertThat(values).containsExactly("New", "Also new", "Hall", "red");
        assertThat(patched.getString("etag")).isEqualTo("4");
    }

    @Test
    void whatChangesNothingRaisesNoVersionAndIsToldToNobody() {
        String event = circle.event(author, "Same");
        author.feed("evt/update", "eventId=" + event, "text=Same");
        assertThat(author.feed("evt/get", "eventId=" + event).getString("etag")).isEqualTo("0");
        assertThat(circle.database()
                        .number(
                                "SELECT count(*) FROM notification WHERE event_type_id = 'calendar.event_updated'"
                                        + " AND data->>'event_id' = ?",
                                event))
                .isZero();
    }
}
