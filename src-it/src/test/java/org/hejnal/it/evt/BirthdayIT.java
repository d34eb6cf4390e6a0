package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** Birthdays of members follow their profiles, and those of contacts what the circle knows. */
@HejnalTest
class BirthdayIT {
    private final Hub hub = Hub.main();
    private final TestCircle circle = new TestCircle(hub);
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

    /** In New York the day begins five hours after UTC's, in summer four. */
    @Test
    void areDaysWhereTheMemberLives() {
        member.feed("acc/setprofile", "birthDate=2000-05-17");
        assertThat(birthdays("2027-05-01", "2027-05-31")).containsExactly("2027-05-17T00:00:00.000Z");
        UsosClient own = UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                .with(GrantedToken.enter(circle.database(), circle.id(TestCircle.MEMBER)));
        own.post("hejnal/update_settings", Map.of("body", "{\"time_zone\": \"America/New_York\"}"));
        assertThat(birthdays("2027-05-01", "2027-05-31")).containsExactly("2027-05-17T04:00:00.000Z");
        own.post("hejnal/update_settings", Map.of("body", "{\"time_zone\": null}"));
        assertThat(birthdays("2027-05-01", "2027-05-31")).containsExactly("2027-05-17T00:00:00.000Z");
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

    @Test
    void anEventTakesThePlaceOfAMembersBirthday() {
        String person = "accountId=" + circle.id(TestCircle.MEMBER);
        EvtClient author = circle.as(TestCircle.AUTHOR);
        String event = "eventId=" + circle.event(author, "Party");
        assertThat(owner.error("evt/update", event, "type=BIRTHDAY_ACCOUNT", person))
                .as("no day in the profile")
                .isEqualTo("502");
        member.feed("acc/setprofile", "birthDate=2001-07-07");
        assertThat(author.error("evt/update", event, "type=BIRTHDAY_ACCOUNT", person))
                .as("somebody else's birthday")
                .isEqualTo("504");
        assertThat(owner.error("evt/update", event, "type=BIRTHDAY_ACCOUNT", person, "startDate=2001-07-08"))
                .as("another day")
                .isEqualTo("502");
        assertThat(owner.error(
                        "evt/update", event, "type=BIRTHDAY_ACCOUNT", "accountId=" + circle.id(TestCircle.STRANGER)))
                .isEqualTo("503");
        assertThat(owner.feed("evt/get", event).getString("eventType")).isEqualTo("UNKNOWN");

        JsonPath turned = owner.feed("evt/update", event, "type=BIRTHDAY_ACCOUNT", person);
        assertThat(turned.getString("eventType")).isEqualTo("BIRTHDAY_ACCOUNT");
        assertThat(turned.getString("refPersonId")).isEqualTo("" + circle.id(TestCircle.MEMBER));
        assertThat(turned.getString("startDate")).isEqualTo("2001-07-07T00:00:00.000Z");
        assertThat(owner.feed("evt/listinterval", "from=2027-07-07", "to=2027-07-08")
                        .getList("text"))
                .containsExactly("Party");
        member.feed("acc/setprofile", "birthDate=2001-07-09");
        assertThat(birthdays("2027-07-01", "2027-08-01")).containsExactly("2027-07-09T00:00:00.000Z");
    }

    @Test
    void ofAContactIsSaidByTheAccountId() {
        String event = "eventId=" + circle.event(owner, "Babcia");
        String contact =
                owner.feed("ctc/create", "name=Babcia", "birthDate=1948-05-17").getString("contactId");
        String number = contact.split("_")[1];
        assertThat(owner.feed("evt/update", event, "accountId=whoever").getString("eventType"))
                .isEqualTo("UNKNOWN");
        assertThat(owner.error("evt/update", event, "type=BIRTHDAY", "accountId=whoever"))
                .isEqualTo("502");
        assertThat(owner.error("evt/update", event, "type=BIRTHDAY", "accountId=999999"))
                .isEqualTo("503");
        assertThat(owner.feed("evt/update", event, "type=BIRTHDAY", "accountId=" + number)
                        .getString("refPersonId"))
                .isEqualTo(number);
        assertThat(owner.feed("evt/update", event, "type=BIRTHDAY", "accountId=" + contact)
                        .getString("contactId"))
                .isEqualTo(contact);
    }

    @Test
    void areRemindedOfUnlessNobodyWantsThat() {
        String contact = "contactId="
                + owner.feed("ctc/create", "name=Babcia", "birthDate=1948-05-17")
                        .getString("contactId");
        assertThat(owner.feed("evt/create", "type=BIRTHDAY", contact).getList("reminderList"))
                .containsExactly("-540");
        for (String none : List.of("reminderList=", "reminderList=$empty")) {
            assertThat(owner.feed("evt/create", "type=BIRTHDAY", contact, none).getMap(""))
                    .doesNotContainKey("reminderList");
        }
    }

    private List<String> birthdays(String from, String to) {
        return owner.feed("evt/listinterval", "from=" + from, "to=" + to).getList("startDate");
    }
}
