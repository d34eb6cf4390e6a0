package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody sees who is in two circles. */
@HejnalTest
class SeveralCirclesIT {
    private static final String START = "startDate=2026-03-01T10:00:00Z";

    private final TestCircle first = new TestCircle(Hub.main());
    private final TestCircle second = new TestCircle(Hub.main());
    private final EvtClient both = first.as(TestCircle.AUTHOR);
    private final String toSecond = "circleId=" + second.id();

    @BeforeEach
    void isInBoth() {
        first.database()
                .update(
                        "INSERT INTO circle_member (circle_id, account_id, joined_at) VALUES (?, ?, now())",
                        second.id(),
                        first.id(TestCircle.AUTHOR));
    }

    @Test
    void eventsGoToTheFirstUnlessTheySayWhere() {
        assertThat(create(START)).startsWith(first.id() + "_");
        assertThat(create(START, toSecond)).startsWith(second.id() + "_");
        assertThat(List.of(first.events(), second.events())).containsExactly(1L, 1L);
    }

    @Test
    void listsAreInTheOrderOfCreationAcrossCircles() {
        List<String> ids = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            ids.add(create(START, toSecond));
            ids.add(create(START));
        }
        assertThat(ids("list")).isEqualTo(ids);
        assertThat(ids("list", "circleId=" + first.id())).containsExactly(ids.get(1), ids.get(3), ids.get(5));
        assertThat(ids("list", toSecond)).containsExactly(ids.get(0), ids.get(2), ids.get(4));
        EvtClient inFirst = first.as(TestCircle.MEMBER);
        assertThat(inFirst.feed("evt/list").getList("eventId")).containsExactly(ids.get(1), ids.get(3), ids.get(5));
        assertThat(inFirst.error("evt/list", toSecond)).isEqualTo("503");
    }

    @Test
    void windowsAreOfAllCirclesOrOfOne() {
        String weekly = create(START, toSecond, "rrule=FREQ=WEEKLY;COUNT=2");
        String once = create(START);
        assertThat(ids("listmonth", "date=2026-03-01")).containsExactly(once, weekly, weekly);
        assertThat(ids("listmonth", "date=2026-03-01", toSecond)).containsExactly(weekly, weekly);
        assertThat(ids("listweek", "date=2026-03-01", toSecond)).containsExactly(weekly);
        assertThat(ids("listinterval", "from=2026-03-01", "to=2026-03-02", "circleId=" + first.id()))
                .containsExactly(once);
        create(START, "text=Chór", toSecond);
        create(START, "text=Chór");
        assertThat(ids("list", "q=chór", toSecond)).hasSize(1);
    }

    @Test
    void neighboursThatBeginTogetherAreInTheOrderOfIds() {
        String b1 = create(START, toSecond);
        String a1 = create(START);
        String b2 = create(START, toSecond);
        String a2 = create(START);
        assertThat(second.id()).isGreaterThan(first.id());
        List<String> order = List.of(a1, a2, b1, b2);
        for (int index = 0; index < order.size(); index++) {
            String anchor = "eventId=" + order.get(index);
            assertThat(ids("navigate", anchor, "offset=10")).isEqualTo(order.subList(index + 1, 4));
            assertThat(ids("navigate", anchor, "offset=-10")).isEqualTo(order.subList(0, index));
        }
        assertThat(ids("navigate", "eventId=" + a2, "offset=1")).containsExactly(b1);
        assertThat(ids("navigate", "eventId=" + b1, "offset=-1")).containsExactly(a2);
    }

    /** The first place of every circle has the same number. */
    @Test
    void aPlaceIsOfOneCircle() {
        String here = both.feed("poi/create", "name=Here").getString("placeId");
        String there = both.feed("poi/create", "name=There", toSecond).getString("placeId");
        assertThat(here.split("_")[1]).isEqualTo(there.split("_")[1]);
        String event = create(START, "placeId=" + here);
        String other = create(START, toSecond, "placeId=" + there);
        assertThat(ids("getbyplace", "placeId=" + here)).containsExactly(event);
        assertThat(ids("getbyplace", "placeId=" + there)).containsExactly(other);
        assertThat(both.error("evt/create", START, toSecond, "placeId=" + here)).isEqualTo("503");
        assertThat(first.as(TestCircle.MEMBER).error("evt/getbyplace", "placeId=" + there))
                .isEqualTo("503");
    }

    private String create(String... fields) {
        JsonPath event = both.feed("evt/create", fields);
        return event.getString("eventId");
    }

    private List<String> ids(String method, String... fields) {
        return both.feed("evt/" + method, fields).getList("eventId");
    }
}
