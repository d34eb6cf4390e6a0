package org.hejnal.it.contactpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Codes and links open accounts: they go to the directory's address, or to an own one that has been confirmed for 72 hours. */
@HejnalTest
class TrustedAddressIT {
    private final Hub hub = Hub.main();
    private final UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    private final AddressOwner owner = AddressOwner.enter(hub);
    private final String own = owner.own("jan");

    @BeforeEach
    void preferAnOwnAddress() {
        String point = owner.addConfirmed(own);
        owner.change("prefer_contact_point", point);
        soon().until(() -> owner.mails(owner.address()).size() == 2);
    }

    @Test
    void withinThreeDaysTheyGoToTheDirectorysThoughAnotherIsPreferred() {
        assertThat(code()).contains("p***@example.edu");
        assertThat(link()).isEqualTo(200);
        soon().until(() -> owner.mails(owner.address()).size() == 4);
        assertThat(owner.mails(own)).hasSize(1);
    }

    @Test
    void afterThreeDaysTheyGoToThePreferredOne() {
        owner.database()
                .update(
                        "UPDATE contact_point SET confirmed_at = now() - interval '72 hours' WHERE account_id = ?"
                                + " AND origin = 'own'",
                        owner.id());
        assertThat(code()).contains("j***@example.com");
        assertThat(link()).isEqualTo(200);
        soon().until(() -> owner.mails(own).size() == 3);
        assertThat(owner.mails(owner.address())).hasSize(2);
    }

    @Test
    void ifTheDirectorysIsRetiredAFreshOwnOneTakesNothing() {
        admin.post(
                "hejnal/retire_contact_point", Map.of("id", owner.of(owner.address(), "id"), "reason", "Nie działa"));
        assertThat(code()).contains("no_channel");
        assertThat(link()).isEqualTo(400);
    }

    private String code() {
        return admin.get("events2/generate_one_time_code2?as_user_id=" + owner.id())
                .body();
    }

    private int link() {
        return admin.post("hejnal/send_password_link", Map.of("user_id", "" + owner.id()))
                .status();
    }
}
