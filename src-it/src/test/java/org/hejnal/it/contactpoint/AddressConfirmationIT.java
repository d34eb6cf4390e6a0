package org.hejnal.it.contactpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.MainHub;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.ServerProperty;
import org.hejnal.it.client.Together;
import org.junit.jupiter.api.Test;

/** A code or a link proves that somebody reads what comes to an address: once, for an hour, and not by guessing. */
@HejnalTest
class AddressConfirmationIT {
    private final Hub hub = Hub.main();
    private final AddressOwner owner = AddressOwner.enter(hub);
    private final String own = owner.own("anna");

    @Test
    void aLinkConfirmsWhenItsButtonIsPressedAndOnlyOnce() {
        owner.add(own);
        String token = owner.token(own, 1);
        HttpResponse<String> page = owner.openLink(token);
        owner.openLink(token);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(own);
        assertThat(HttpCall.header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(owner.of(own, "state")).as("looking changes nothing").isEqualTo("unconfirmed");

        List<Integer> statuses = Together.call(5, i -> owner.useLink(token).statusCode());
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(owner.of(own, "state")).isEqualTo("in_use");
        assertThat(owner.openLink(token).statusCode()).isEqualTo(400);
        assertThat(owner.openLink("x").statusCode()).isEqualTo(400);
    }

    @Test
    void anotherSitesPageConfirmsNothing() {
        owner.add(own);
        HttpResponse<String> foreign = HttpCall.to(hub.baseUrl() + "/contact-points/confirm")
                .header("Sec-Fetch-Site", "cross-site")
                .form(Map.of("token", owner.token(own, 1)))
                .send();
        assertThat(foreign.statusCode()).as("it is shown the button").isEqualTo(200);
        assertThat(owner.of(own, "state")).isEqualTo("unconfirmed");
    }

    @Test
    void fiftyGuessesGetFiveLooksAndANewCodeWorks() {
        String point = owner.add(own).text("id");
        int right = Integer.parseInt(owner.code(own, 1));
        List<String> answers = Together.call(
                50,
                i -> owner.confirm(point, "%06d".formatted((right + 1 + i) % 1_000_000))
                        .text("error"));
        assertThat(answers).filteredOn("param_invalid"::equals).hasSize(5);
        assertThat(owner.confirm(point, "%06d".formatted(right)).text("reason")).isEqualTo("too_many_attempts");
        assertThat(owner.change("send_contact_point_confirmation", point).status())
                .isEqualTo(200);
        assertThat(owner.confirm(point, owner.code(own, 2)).text("state")).isEqualTo("in_use");
    }

    @Test
    void aCodeEndsAfterAnHourAndWithTheNextOne() {
        String point = owner.add(own).text("id");
        String code = owner.code(own, 1);
        String token = owner.token(own, 1);
        try (ServerProperty later = ServerProperty.set("hejnal.clock-offset", "PT1H1M", "PT0S")) {
            assertThat(owner.openLink(token).statusCode()).isEqualTo(400);
        }
        owner.change("send_contact_point_confirmation", point);
        String next = owner.code(own, 2);
        assertThat(owner.openLink(token).statusCode()).isEqualTo(400);
        if (!next.equals(code)) {
            assertThat(owner.confirm(point, code).text("error")).isEqualTo("param_invalid");
        }
        assertThat(owner.confirm(point, next).status()).isEqualTo(200);
    }

    /** Only hashes are kept, and the text that has both is sealed until it has gone. */
    @Test
    void codeAndLinkStandNowhereButInTheEmail() throws IOException {
        owner.add(own);
        String token = owner.token(own, 1);
        List<String> tables = List.of(owner.database()
                .text("SELECT string_agg(tablename, ' ') FROM pg_tables WHERE schemaname = 'public'")
                .split(" "));
        assertThat(tables)
                .filteredOn(table -> owner.database()
                                .number(
                                        "SELECT count(*) FROM " + table
                                                + " t WHERE CAST(t AS text) LIKE '%' || ? || '%'",
                                        token)
                        > 0)
                .isEmpty();
        assertThat(MainHub.log()).doesNotContain(token);
    }

    @Test
    void whoHasLeftConfirmsNothing() {
        owner.add(own);
        String token = owner.token(own, 1);
        owner.database().update("UPDATE account SET is_active = false WHERE id = ?", owner.id());
        assertThat(owner.useLink(token).statusCode()).isEqualTo(400);
        assertThat(owner.database().number("SELECT count(*) FROM contact_point WHERE account_id = ?", owner.id()))
                .isEqualTo(1);
    }
}
