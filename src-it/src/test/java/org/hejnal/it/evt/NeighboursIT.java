package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.stream.IntStream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.Test;

/** What events refer to, and what clients ask for besides. */
@HejnalTest
class NeighboursIT {
    private final TestCircle circle = new TestCircle(Hub.main());
    private final EvtClient author = circle.as(TestCircle.AUTHOR);
    private final EvtClient member = circle.as(TestCircle.MEMBER);

    @Test
    void placesAreTheCircles() {
        JsonPath place = author.feed("poi/create", "name=Collegium", "latitude=50.0614", "longitude=19.9332");
        assertThat(place.getString("placeId")).startsWith(circle.id() + "_");
        assertThat(member.feed("poi/getall").getMap("[0]")).isEqualTo(place.getMap(""));
        assertThat(author.error("poi/create", "name=Pole", "latitude=90.1", "longitude=0"))
                .isEqualTo("502");
        assertThat(author.error("poi/create", "name=Half", "latitude=50")).isEqualTo("502");
        assertThat(author.error("poi/create", "name= ")).isEqualTo("502");
    }

    @Test
    void aContactsBirthdayComesEveryYear() {
        JsonPath contact = author.feed("ctc/create", "name=Babcia", "birthDate=1948-05-17");
        assertThat(contact.getString("birthDate")).isEqualTo("1948-05-17");
        assertThat(member.feed("ctc/list").getMap("[0]")).isEqualTo(contact.getMap(""));
        String contactId = contact.getString("contactId");
        JsonPath event = author.feed("evt/create", "type=BIRTHDAY", "contactId=" + contactId, "text=Babcia");
        assertThat(event.getString("eventType")).isEqualTo("BIRTHDAY");
        assertThat(event.getString("refPersonId")).isEqualTo(contactId.split("_")[1]);
        assertThat(member.feed("evt/listmonth", "date=2030-05-01").getList("startDate"))
                .containsExactly("2030-05-17T00:00:00.000Z");
        assertThat(author.error("ctc/create", "name=x", "birthDate=1849-12-31")).isEqualTo("502");
    }

    @Test
    void clientsKeepAHundredThings() {
        EvtClient stranger = circle.as(TestCircle.STRANGER);
        IntStream.range(0, 100).forEach(i -> stranger.feed("web/set", "var=v" + i, "value=" + i));
        assertThat(stranger.error("web/set", "var=one more", "value=x")).isEqualTo("502");
        assertThat(stranger.error("web/set", "var=v7", "value=again")).isEqualTo("0");
        assertThat(stranger.call("web/get", "var=v7").getString("feed")).isEqualTo("again");
        assertThat(stranger.call("web/get", "var=nothing").getString("feed")).isEmpty();
        assertThat(author.call("web/get", "var=v7").getString("feed")).isEmpty();
    }

    @Test
    void addressesOfOthersAreNotShown() {
        JsonPath family = author.feed("acc/getfamily");
        assertThat(family.getList("members.accountId"))
                .containsExactly(
                        "" + circle.id(TestCircle.OWNER),
                        "" + circle.id(TestCircle.AUTHOR),
                        "" + circle.id(TestCircle.MEMBER));
        assertThat(family.getList("members.right")).containsExactly("SuperAdmin", "User", "User");
        assertThat(family.getList("members.identifiers.flatten().value"))
                .containsExactly(circle.signIn(TestCircle.AUTHOR));
    }
}
