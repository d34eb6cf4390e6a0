package org.hejnal.it.contactpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.MailText;
import org.hejnal.it.client.Together;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** People enter addresses of their own, and prove that they read what comes there. */
@HejnalTest
class OwnAddressIT {
    private final Hub hub = Hub.main();
    private final AddressOwner owner = AddressOwner.enter(hub);
    private final String own = owner.own("anna");

    @Test
    void anAddressIsAddedConfirmedPreferredAndRemoved() {
        Answer added = owner.add(own);
        assertThat(added.text("state")).as(added.body()).isEqualTo("unconfirmed");
        assertThat(added.text("origin")).isEqualTo("own");
        String point = added.text("id");
        soon().until(() -> owner.mails(owner.address()).size() == 1);
        assertThat(MailText.of(owner.mails(owner.address()).get(0))).contains("dodano nowy adres", "a***@example.com");
        String code = owner.code(own, 1);

        assertThat(owner.change("prefer_contact_point", point).text("reason")).isEqualTo("not_confirmed");
        owner.sendTo("Jeszcze po staremu " + owner.id());
        soon().until(() -> owner.mails(owner.address()).size() == 2);
        assertThat(owner.mails(own)).as("nothing but the confirmation").hasSize(1);

        Answer confirmed = owner.confirm(point, " " + code.substring(0, 3) + "-" + code.substring(3));
        assertThat(confirmed.text("state")).as(confirmed.body()).isEqualTo("in_use");
        assertThat(confirmed.json().getBoolean("is_preferred")).isFalse();
        soon().until(() -> owner.mails(owner.address()).size() == 3);
        assertThat(MailText.of(owner.mails(owner.address()).get(2))).contains("został potwierdzony");

        assertThat(owner.change("prefer_contact_point", point).json().getBoolean("is_preferred"))
                .isTrue();
        owner.sendTo("Po nowemu " + owner.id());
        soon().until(() -> owner.mails(own).size() == 2);
        assertThat(owner.mails(owner.address())).hasSize(3);

        assertThat(owner.change("remove_contact_point", point).body()).isEqualTo("{}");
        assertThat(owner.of(owner.address(), "is_preferred")).isEqualTo("true");
        assertThat(owner.change("remove_contact_point", point).text("error")).isEqualTo("object_not_found");
        for (String action : List.of("add", "confirm", "prefer", "remove")) {
            assertThat(owner.trail("contact_point." + action)).as(action).isEqualTo(1);
        }
        assertThat(owner.database()
                        .number(
                                "SELECT count(*) FROM audit_entry WHERE person_id = ? AND (CAST(value_before AS text) LIKE ?"
                                        + " OR CAST(value_after AS text) LIKE ?)",
                                owner.id(),
                                "%" + own + "%",
                                "%" + own + "%"))
                .as("addresses in the trail")
                .isZero();
    }

    @Test
    void theInboxTellsOfTheAddressAndNotOfTheCode() {
        owner.add(own);
        owner.code(own, 1);
        String inbox = owner.client().get("events2/latest_notifications").body();
        assertThat(inbox).contains("dodano nowy adres").doesNotContain("Wysłaliśmy kod");
    }

    @Test
    void withoutThePasswordNothingIsAdded() {
        Answer refused = owner.client().post("hejnal/add_contact_point", Map.of("address", own, "password", "wrong"));
        assertThat(refused.text("error")).isEqualTo("param_invalid");
        assertThat(refused.text("param_name")).isEqualTo("password");
        assertThat(owner.client()
                        .post("hejnal/add_contact_point", Map.of("address", own))
                        .text("param_name"))
                .isEqualTo("password");
        assertThat(owner.client().get("hejnal/contact_points").json().getList("items"))
                .hasSize(1);
        UsosClient events = UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                .with(GrantedToken.enter(owner.database(), owner.id()));
        assertThat(events.get("hejnal/contact_points").text("error")).isEqualTo("method_forbidden");
    }

    @Test
    void whatIsNoAddressOrIsThereAlreadyIsRefused() {
        for (String bad : List.of(
                "nobody", "a,b@example.com", owner.address(), owner.address().toUpperCase(Locale.ROOT))) {
            Answer refused = owner.add(bad);
            assertThat(refused.text("error")).as(bad).isEqualTo("param_invalid");
            assertThat(refused.text("param_name")).isEqualTo("address");
        }
        assertThat(owner.client()
                        .post(
                                "hejnal/add_contact_point",
                                Map.of("address", "600100200", "channel_id", "sms", "password", "demo"))
                        .text("param_name"))
                .isEqualTo("channel_id");
        String directorys = owner.of(owner.address(), "id");
        assertThat(owner.change("remove_contact_point", directorys).text("reason"))
                .isEqualTo("of_directory");
        assertThat(owner.change("send_contact_point_confirmation", directorys).text("reason"))
                .isEqualTo("already_confirmed");
        assertThat(owner.mails(owner.address())).isEmpty();
    }

    @Test
    void anAddressMayBeOfTwoPeopleAndIsNoneOfAThird() {
        AddressOwner other = AddressOwner.enter(hub);
        String point = owner.addConfirmed(own);
        assertThat(other.add(own).text("state")).isEqualTo("unconfirmed");
        for (String method :
                List.of("remove_contact_point", "prefer_contact_point", "send_contact_point_confirmation")) {
            assertThat(other.change(method, point).text("error")).as(method).isEqualTo("object_not_found");
        }
        assertThat(other.confirm(point, "123456").text("error")).isEqualTo("object_not_found");
    }

    @Test
    void fiveOwnAddressesAndFiveConfirmationsAreEnough() {
        List<Integer> statuses =
                Together.call(7, i -> owner.add(owner.own("a" + i)).status());
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(5);
        assertThat(owner.client().get("hejnal/contact_points").json().getList("items"))
                .hasSize(6);
        String waiting = owner.client()
                .get("hejnal/contact_points")
                .json()
                .getString("items.find { it.state == 'unconfirmed' }.id");
        Answer sixth = owner.change("send_contact_point_confirmation", waiting);
        assertThat(sixth.status()).as(sixth.body()).isEqualTo(429);
        owner.database()
                .update(
                        "UPDATE contact_point_mail SET sent_at = now() - interval '2 hours' WHERE account_id = ?",
                        owner.id());
        assertThat(owner.add(owner.own("b")).text("reason")).isEqualTo("too_many_contact_points");
    }
}
