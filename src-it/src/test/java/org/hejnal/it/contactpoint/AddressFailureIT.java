package org.hejnal.it.contactpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Addresses that the mail server refuses for good, and administrators who help. */
@HejnalTest
class AddressFailureIT {
    private final Hub hub = Hub.main();
    private final UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    private final AddressOwner owner = AddressOwner.enter(hub);

    @AfterEach
    void takeMailsAgain() {
        hub.mails().accept(owner.address());
    }

    @Test
    void fiveRefusalsInARowRetireAnAddressAndAConfirmationRevivesIt() {
        String own = owner.own("ola");
        owner.addConfirmed(own);
        soon("word of it").until(() -> owner.mails(owner.address()).size() == 2);
        hub.mails().refuse(owner.address(), 550);
        for (int i = 1; i <= 4; i++) {
            fail(i);
        }
        assertThat(owner.of(owner.address(), "last_failure_reason")).contains("550");
        assertThat(owner.of(owner.address(), "state")).isEqualTo("in_use");
        owner.sendTo("Nie dojdzie");
        soon().until(() -> owner.of(owner.address(), "state").equals("retired"));
        assertThat(owner.of(owner.address(), "retired_reason")).contains("5 failures", "550");
        assertThat(owner.of(own, "is_preferred")).isEqualTo("true");
        assertThat(owner.trail("contact_point.retire")).isEqualTo(1);
        soon("word of it").until(() -> owner.mails(own).size() == 2);

        hub.mails().accept(owner.address());
        String point = owner.of(owner.address(), "id");
        int before = owner.mails(owner.address()).size();
        assertThat(owner.change("send_contact_point_confirmation", point).status())
                .isEqualTo(200);
        Answer revived = owner.confirm(point, owner.code(owner.address(), before + 1));
        assertThat(revived.text("state")).as(revived.body()).isEqualTo("in_use");
        assertThat(owner.of(owner.address(), "failures")).isEqualTo("0");
    }

    @Test
    void aSuccessEndsTheRow() {
        hub.mails().refuse(owner.address(), 550);
        for (int i = 1; i <= 4; i++) {
            fail(i);
        }
        hub.mails().accept(owner.address());
        owner.sendTo("Dojdzie");
        soon().until(() -> owner.of(owner.address(), "failures").equals("0"));
        assertThat(owner.of(owner.address(), "last_failure_reason")).contains("550");
    }

    @Test
    void whatOnlyWaitsOrIsAboutTheMessageCountsForNothing() {
        for (int reply : new int[] {450, 554}) {
            hub.mails().refuse(owner.address(), reply);
            owner.sendTo("Nie dojdzie " + reply);
            soon().until(() -> owner.database()
                            .number(
                                    "SELECT count(*) FROM delivery WHERE account_id = ? AND failure LIKE ?",
                                    owner.id(),
                                    reply + "%")
                    == 1);
        }
        assertThat(owner.of(owner.address(), "failures")).isEqualTo("0");
    }

    @Test
    void whyTellsForWhichReasonAnAddressWasRetired() {
        admin.post(
                "hejnal/retire_contact_point",
                Map.of("id", owner.of(owner.address(), "id"), "reason", "Skrzynkę zamknięto w maju"));
        owner.sendTo("Nie dojdzie");
        soon().until(() -> owner.database()
                        .number("SELECT count(*) FROM delivery WHERE account_id = ? AND state = 'skipped'", owner.id())
                == 1);
        assertThat(admin.get("hejnal/person_notifications?user_id=" + owner.id())
                        .body())
                .contains("Powód: Skrzynkę zamknięto w maju");
    }

    @Test
    void administratorsAddAnAddressThatTheirPersonConfirms() {
        String own = owner.own("ewa");
        Answer added =
                admin.post("hejnal/add_person_contact_point", Map.of("user_id", "" + owner.id(), "address", own));
        assertThat(added.text("state")).as(added.body()).isEqualTo("unconfirmed");
        String point = added.text("id");
        assertThat(admin.post("hejnal/prefer_person_contact_point", Map.of("id", point))
                        .text("reason"))
                .isEqualTo("not_confirmed");
        assertThat(owner.useLink(owner.token(own, 1)).statusCode()).isEqualTo(200);
        assertThat(admin.post("hejnal/prefer_person_contact_point", Map.of("id", point))
                        .json()
                        .getBoolean("is_preferred"))
                .isTrue();
        assertThat(admin.get("hejnal/person_contact_points?user_id=" + owner.id())
                        .json()
                        .getList("items.address"))
                .containsExactlyInAnyOrder(owner.address(), own);
        assertThat(admin.post("hejnal/remove_person_contact_point", Map.of("id", point))
                        .body())
                .isEqualTo("{}");
    }

    @Test
    void ofSomebodyWithARoleOnlyADirectoryAdministratorInPersonAddsOne() {
        owner.database().update("UPDATE account SET auditor = true WHERE id = ?", owner.id());
        Map<String, String> wish = Map.of("user_id", "" + owner.id(), "address", owner.own("ela"));
        assertThat(admin.post("hejnal/add_person_contact_point", wish).text("param_name"))
                .isEqualTo("address");
        long administrator = Crowd.enter(owner.database(), 1).firstId();
        owner.database().update("UPDATE account SET directory_administrator = true WHERE id = ?", administrator);
        UsosClient inPerson = UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                .with(GrantedToken.enter(owner.database(), administrator, "{administration}"));
        assertThat(inPerson.post("hejnal/add_person_contact_point", wish).text("state"))
                .isEqualTo("unconfirmed");
    }

    private void fail(int number) {
        owner.sendTo("Nie dojdzie " + number);
        soon().until(() -> owner.of(owner.address(), "failures").equals("" + number));
    }
}
