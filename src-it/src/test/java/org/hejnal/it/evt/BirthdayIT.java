package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.Test;

/** Birthdays of members follow their profiles, and those of contacts what the circle knows. */
@HejnalTest
class BirthdayIT {
    private final TestCircle circle = new TestCircle(Hub.main());
    private final EvtClient member = circle.as(TestCircle.MEMBER);
    private final EvtClient owner = circle.as(TestCircle.OWNER);

    @Test
    void comeMoveAndGoWithTheProfile() {
        member.feed("acc/setprofile", "birthDate=2000-02-29");
        assertThat(birthdays("2027-02-01", "2027-03-31")).containsExactly("2027-02-28T00:00:00.000Z");
        assertThat(birthdays("2028-02-01", "2028-03-31")).containsExactly("2028-02-29T00:00:00.000Z");
        member.feed("acc/setprofile", "birthDate=2000-03-01");
        assertThat(birthdays("2027-02-01", "2027-03-31")).containsExactly("2027-03-01T00:00:00.000Z");
        member.feed("acc/setprofile", "birthDate=");
        assertThat(birthdays("2027-02-01", "2027-03-31")).isEmpty();
    }

    @Test
    void comeAndGoWithTheMembership() {
        EvtClient stranger = circle.as(TestCircle.STRANGER);
        stranger.feed("acc/setprofile", "birthDate=1999-06-15");
        assertThat(birthdays("2027-06-01", "2027-06-30")).isEmpty();
        circle.join(owner, TestCircle.STRANGER);
        assertThat(birthdays("2027-06-01", "2027-06-30")).hasSize(1);
        owner.feed("acc/removemember", "circleId=" + circle.id(), "accountId=" + circle.id(TestCircle.STRANGER));
        assertThat(birthdays("2027-06-01", "2027-06-30")).isEmpty();
        String told = "SELECT count(*) FROM notification WHERE event_type_id LIKE 'calendar.event%'"
                + " AND data->>'circle_id' = ?";
        assertThat(circle.database().number(told, "" + circle.id())).isZero();
    }

    @Test
    void ofMembersAreNeitherCreatedNorDeletedByHand() {
        member.feed("acc/setprofile", "birthDate=2001-07-07");
        String event = owner.feed("evt/listinterval", "from=2027-07-07", "to=2027-07-08")
                .getString("[0].eventId");
        assertThat(owner.error("evt/create", "type=BIRTHDAY_ACCOUNT", "text=X", "startDate=2027-01-01"))
                .isEqualTo("502");
        assertThat(owner.error("evt/delete", "eventId=" + event)).isEqualTo("504");
        assertThat(owner.error("evt/update", "eventId=" + event, "startDate=2001-07-08"))
                .isEqualTo("502");
        assertThat(owner.feed("evt/update", "eventId=" + event, "text=Our friend's birthday")
                        .getString("refPersonId"))
                .isEqualTo("" + circle.id(TestCircle.MEMBER));
    }

    private List<String> birthdays(String from, String to) {
        return owner.feed("evt/listinterval", "from=" + from, "to=" + to).getList("startDate");
    }
}
