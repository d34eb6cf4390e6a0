package org.hejnal.it.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.MainHub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.MailText;
import org.hejnal.it.client.ServerProperty;
import org.hejnal.it.client.Together;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

@HejnalTest
class PasswordIT {
    private static final String CHOSEN = "trzy konie i dwa psy";

    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final Member member = Member.enter(hub);

    @Test
    void aChangeEndsSessionsAndIsTold() {
        String before = member.session("demo");
        assertThat(member.isSignedIn(before)).isTrue();
        assertThat(member.change("demo", CHOSEN).body()).isEqualTo("{}");

        soon().until(() -> !member.isSignedIn(before));
        assertThat(member.signsInWith("demo")).isFalse();
        assertThat(member.isSignedIn(member.session(CHOSEN))).isTrue();
        soon().until(() -> member.mails().size() == 1);
        assertThat(MailText.of(member.mails().get(0))).contains("hasło zostało zmienione");
    }

    @Test
    void tokensEndIfAsked() {
        UsosClient client = member.client();
        assertThat(member.change("demo", CHOSEN).status()).isEqualTo(200);
        assertThat(client.get("hejnal/unread_count").status()).isEqualTo(200);
        assertThat(client.post(
                                "hejnal/change_password",
                                Map.of(
                                        "old_password",
                                        CHOSEN,
                                        "new_password",
                                        "dwa konie i trzy psy",
                                        "end_tokens",
                                        "true"))
                        .status())
                .isEqualTo(200);
        assertThat(client.get("hejnal/unread_count").status()).isEqualTo(401);
    }

    @Test
    void weakAndWrongPasswordsChangeNothing() {
        assertRefused(member.change("demo", "krótkie"), "new_password");
        assertRefused(member.change("demo", "password123"), "new_password");
        assertRefused(member.change("demo", member.address() + "!"), "new_password");
        assertRefused(member.change("wrong", CHOSEN), "old_password");
        assertThat(member.signsInWith("demo")).isTrue();
    }

    private static void assertRefused(Answer answer, String field) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("param_invalid").contains(field);
    }

    @Test
    void administratorsNeedLongerOnes() {
        database.update("UPDATE account SET auditor = true WHERE id = ?", member.id());
        assertRefused(member.change("demo", "dwa konie 5"), "new_password");
        assertThat(member.change("demo", "dwa konie 5 i pies").status()).isEqualTo(200);
    }

    /** As at a sign-in: whoever has the token, and guesses, is slowed down. */
    @Test
    void guessesAtTheOldPasswordAreSlowedDown() {
        try (ServerProperty few = ServerProperty.set("hejnal.sign-in-limit-per-identifier", "2", "10")) {
            member.change("wrong", CHOSEN);
            member.change("wrong", CHOSEN);
            assertThat(member.change("demo", CHOSEN).body()).contains("object_invalid");
        }
    }

    @Test
    void aForgottenPasswordIsSetByALinkOnce() {
        String before = member.session("demo");
        HttpResponse<String> answer = member.forget(member.address().toUpperCase(Locale.ROOT));
        assertThat(answer.statusCode()).isEqualTo(200);
        String token = member.tokenInMail(1);

        HttpResponse<String> page = member.openLink(token);
        member.openLink(token);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(member.address());
        assertThat(HttpCall.header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(HttpCall.header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(member.signsInWith("demo")).as("looking changes nothing").isTrue();

        assertThat(member.useLink(token, "password123").body()).contains("among the most used");
        assertThat(member.useLink(token, CHOSEN).statusCode()).isEqualTo(200);
        assertThat(member.signsInWith(CHOSEN)).isTrue();
        soon().until(() -> !member.isSignedIn(before));
        assertThat(member.useLink(token, "dwa konie i trzy psy").statusCode()).isEqualTo(400);
        assertThat(member.openLink(token).statusCode()).isEqualTo(400);
        assertThat(member.signsInWith(CHOSEN)).isTrue();
    }

    @Test
    void ofParallelUsesOneCounts() {
        member.forget(member.address());
        String token = member.tokenInMail(1);
        List<Integer> statuses =
                Together.call(5, i -> member.useLink(token, CHOSEN + " " + i).statusCode());
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
    }

    @Test
    void aLinkIsVoidAfterAnHourAndAfterAChange() {
        member.forget(member.address());
        String token = member.tokenInMail(1);
        try (ServerProperty later = ServerProperty.set("hejnal.clock-offset", "PT1H1M", "PT0S")) {
            assertThat(member.openLink(token).statusCode()).isEqualTo(400);
        }
        assertThat(member.openLink(token).statusCode()).isEqualTo(200);
        assertThat(member.change("demo", CHOSEN).status()).isEqualTo(200);
        assertThat(member.useLink(token, "dwa konie i trzy psy").statusCode()).isEqualTo(400);
    }

    /** Neither the answer nor the e-mails that others get tell who is here; and nobody's mailbox is flooded. */
    @Test
    void theAnswerIsTheSameForEverybodyAndMailsAreFew() {
        Member without = Member.enter(hub);
        database.update("UPDATE account SET password_hash = NULL WHERE id = ?", without.id());
        String known = member.forget(member.address()).body();
        assertThat(member.forget("nobody@example.edu").body()).isEqualTo(known);
        assertThat(member.forget(without.address()).body()).isEqualTo(known);
        for (int i = 0; i < 4; i++) {
            assertThat(member.forget(member.address()).body()).isEqualTo(known);
        }
        soon().until(() -> database.number("SELECT count(*) FROM password_request") == 0);
        assertThat(database.number("SELECT count(*) FROM password_link WHERE account_id = ?", member.id()))
                .isEqualTo(3);
        assertThat(database.number("SELECT count(*) FROM password_link WHERE account_id = ?", without.id()))
                .isZero();
    }

    @Test
    void administratorsInviteWhoHasNoPassword() {
        database.update("UPDATE account SET password_hash = NULL WHERE id = ?", member.id());
        assertThat(member.sendLink().status()).isEqualTo(200);
        String token = member.tokenInMail(1);
        assertThat(MailText.of(member.mails().get(0))).contains("nazwa do logowania: " + member.address());
        try (ServerProperty later = ServerProperty.set("hejnal.clock-offset", "PT167H", "PT0S")) {
            assertThat(member.openLink(token).statusCode()).isEqualTo(200);
        }
        assertThat(member.useLink(token, CHOSEN).statusCode()).isEqualTo(200);
        assertThat(member.signsInWith(CHOSEN)).isTrue();
        assertThat(database.number(
                        "SELECT count(*) FROM audit_entry WHERE action = 'person.password_link' AND person_id = ?",
                        member.id()))
                .isEqualTo(1);
    }

    @Test
    void aLinkGoesOnlyWhereTheDirectorySays() {
        database.update("UPDATE contact_point SET origin = 'own' WHERE account_id = ?", member.id());
        assertThat(member.sendLink().body()).contains("no_channel");
        database.update("UPDATE account SET password_hash = NULL, sign_in = NULL WHERE id = ?", member.id());
        assertThat(member.sendLink().body()).contains("no_sign_in");
    }

    /** Only its hash is kept, and the text that has it is sealed until it has gone, and gone then. */
    @Test
    void theLinkStandsNowhereButInTheEmail() throws IOException {
        member.forget(member.address());
        String token = member.tokenInMail(1);
        List<String> tables =
                List.of(database.text("SELECT string_agg(tablename, ' ') FROM pg_tables WHERE schemaname = 'public'")
                        .split(" "));
        assertThat(tables)
                .filteredOn(table -> database.number(
                                "SELECT count(*) FROM " + table + " t WHERE CAST(t AS text) LIKE '%' || ? || '%'",
                                token)
                        > 0)
                .isEmpty();
        assertThat(MainHub.log()).doesNotContain(token);
    }

    @Test
    void thePageChangesAPasswordAndKeepsThisBrowserSignedIn() {
        String cookie = member.session("demo");
        HttpResponse<String> changed = HttpCall.to(hub.baseUrl() + "/password")
                .header("Cookie", cookie)
                .form(Map.of(
                        "identifier",
                        member.address(),
                        "old_password",
                        "demo",
                        "new_password",
                        CHOSEN,
                        "repeated",
                        CHOSEN))
                .send();
        assertThat(changed.statusCode()).isEqualTo(200);
        String renewed = changed.headers().allValues("Set-Cookie").stream()
                .filter(value -> value.startsWith("JSESSIONID"))
                .findFirst()
                .orElse(cookie)
                .split(";", 2)[0];
        assertThat(member.isSignedIn(renewed)).isTrue();
        assertThat(member.signsInWith(CHOSEN)).isTrue();
    }

    @Test
    void anotherSitesPageSendsNothing() {
        HttpResponse<String> foreign = HttpCall.to(hub.baseUrl() + "/password/forgotten")
                .header("Sec-Fetch-Site", "cross-site")
                .form(Map.of("identifier", member.address()))
                .send();
        assertThat(foreign.statusCode()).isEqualTo(403);
    }
}
