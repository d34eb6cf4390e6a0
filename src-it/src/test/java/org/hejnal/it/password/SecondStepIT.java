package org.hejnal.it.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.ServerProperty;
import org.hejnal.it.client.Together;
import org.hejnal.it.client.UsosClient;
import org.hejnal.it.oauth.ConsentBrowser;
import org.hejnal.it.oauth.OAuthCall;
import org.hejnal.it.oauth.OAuthCall.Token;
import org.junit.jupiter.api.Test;

/** Signing in with a code after the password, set up and ended on the page. */
@HejnalTest
class SecondStepIT {
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");
    private static final Pattern RECOVERY = Pattern.compile("<code>((?:[a-z2-7]{4}-){3}[a-z2-7]{4})</code>");

    private final Hub hub = Hub.main();
    private final Member member = Member.enter(hub);
    private final String token =
            Token.of(OAuthCall.requestToken(hub, "oob", "events").send()).token();

    @Test
    void afterThePasswordTheCodeIsAskedForAndEachCountsOnce() {
        Phone phone = setUp();
        ConsentBrowser browser = new ConsentBrowser(hub);
        HttpResponse<String> asked = browser.signIn(token, member.address(), "demo");
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("Second step");
        assertThat(browser.cookies()).noneMatch(cookie -> cookie.getName().equals("JSESSIONID"));
        assertThat(browser.open(token).body()).as("nobody is signed in").contains("name=\"password\"");

        assertThat(browser.submit(asked, "code", Map.of("code", phone.code())).statusCode())
                .as("it has confirmed the secret")
                .isEqualTo(403);
        forgetSteps();
        String code = phone.code();
        assertThat(browser.submit(asked, "code", Map.of("code", code.substring(0, 3) + " " + code.substring(3)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.open(token).body()).contains("Osoba");
        assertThat(signIn(code)).as("once more").isEqualTo(403);
    }

    @Test
    void ofManyWhoSendOneCodeAtOnceOneGetsIn() {
        Phone phone = setUp();
        forgetSteps();
        String code = phone.code();
        List<Integer> answers = Together.call(6, i -> {
            ConsentBrowser browser = new ConsentBrowser(hub);
            return browser.submit(signedInByPassword(browser), "code", Map.of("code", code))
                    .statusCode();
        });
        assertThat(answers).containsOnlyOnce(303);
        assertThat(answers).filteredOn(status -> status == 403).hasSize(5);
    }

    @Test
    void aRecoveryCodeTakesThePlaceOfThePhoneOnce() {
        HttpResponse<String> page = enter();
        List<String> codes = recoveryCodes(confirmWith(page, Phone.of(page).code()));
        assertThat(codes).hasSize(10);
        assertThat(signIn(codes.get(3).toUpperCase(java.util.Locale.ROOT).replace("-", "")))
                .isEqualTo(303);
        assertThat(signIn(codes.get(3))).isEqualTo(403);
        assertThat(signIn(codes.get(4))).isEqualTo(303);
    }

    @Test
    void theCalendarsSignInTakesTheCodeToo() {
        assertThat(member.signsInWith("demo")).isTrue();
        Phone phone = setUp();
        assertThat(member.signsInWith("demo")).as("without a code").isFalse();
        forgetSteps();
        Map<String, String> form = Map.of("identifier", member.address(), "password", "demo", "code", phone.code());
        HttpResponse<String> answer =
                HttpCall.to(hub.baseUrl() + "/api/log/in").form(form).send();
        assertThat(HttpCall.header(answer, "Set-Cookie")).startsWith("JSESSIONID");
    }

    @Test
    void itIsEndedByACodeAndThePersonHearsOfBoth() {
        Phone phone = setUp();
        forgetSteps();
        HttpResponse<String> page = enter();
        assertThat(page.body()).contains("Switch the second step off").doesNotContain("otpauth");
        assertThat(submit(page, Map.of("step", "off", "code", "000000")).statusCode())
                .isEqualTo(403);
        assertThat(submit(page, Map.of("step", "off", "code", phone.code())).statusCode())
                .isEqualTo(200);
        assertThat(member.signsInWith("demo")).isTrue();
        soon("both are told").until(() -> member.mails().size() == 2);
    }

    @Test
    void anAdministratorTakesItFromWhoHasLostThePhone() {
        UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
        Map<String, String> who = Map.of("user_id", "" + member.id());
        Answer none = admin.post("hejnal/reset_second_factor", who);
        assertThat(none.text("error")).isEqualTo("object_invalid");
        assertThat(none.text("reason")).isEqualTo("no_second_factor");
        setUp();
        assertThat(member.signsInWith("demo")).isFalse();
        assertThat(admin.post("hejnal/reset_second_factor", who).body()).isEqualTo("{}");
        assertThat(member.signsInWith("demo")).isTrue();
        assertThat(member.database()
                        .number(
                                "SELECT count(*) FROM audit_entry WHERE action = 'person.reset_second_factor' AND person_id ="
                                        + " ?",
                                member.id()))
                .isEqualTo(1);
        soon("it is told").until(() -> member.mails().size() == 2);
        assertThat(admin.post("hejnal/reset_second_factor", Map.of("user_id", "999999999999"))
                        .text("error"))
                .isEqualTo("object_not_found");
    }

    @Test
    void whereRolesDemandItNobodyWithOneSignsInWithoutIt() {
        try (ServerProperty demanded = ServerProperty.set("hejnal.second-factor", "roles", "optional")) {
            assertThat(member.signsInWith("demo")).as("without a role").isTrue();
            member.database().update("UPDATE account SET auditor = true WHERE id = ?", member.id());
            assertThat(member.signsInWith("demo")).isFalse();
            HttpResponse<String> led = signedInByPassword(new ConsentBrowser(hub));
            assertThat(led.statusCode()).isEqualTo(403);
            assertThat(led.body()).contains("/password/second-step");
            Phone phone = setUp();
            forgetSteps();
            assertThat(signIn(phone.code())).isEqualTo(303);
        }
        try (ServerProperty off = ServerProperty.set("hejnal.second-factor", "off", "optional")) {
            assertThat(member.signsInWith("demo")).isTrue();
        }
    }

    @Test
    void guessesAreSlowedAndAMadeUpTicketIsNobodys() {
        Phone phone = setUp();
        forgetSteps();
        ConsentBrowser browser = new ConsentBrowser(hub);
        HttpResponse<String> asked = signedInByPassword(browser);
        HttpResponse<String> madeUp = browser.submit(
                asked, "code", Map.of("code", phone.code(), "ticket", member.id() + ".0.9999999999." + "0".repeat(64)));
        assertThat(madeUp.statusCode()).isEqualTo(403);
        assertThat(madeUp.body()).contains("name=\"password\"");
        assertThat(browser.submit(asked, "code", Map.of("code", phone.code(), "identifier", "other@example.edu"))
                        .body())
                .as("a ticket is of one identifier")
                .contains("name=\"password\"");
        try (ServerProperty few = ServerProperty.set("hejnal.sign-in-limit-per-identifier", "2", "10")) {
            assertThat(browser.submit(asked, "code", Map.of("code", "000000")).statusCode())
                    .isEqualTo(403);
            assertThat(browser.submit(asked, "code", Map.of("code", "000001")).statusCode())
                    .isEqualTo(403);
            assertThat(browser.submit(asked, "code", Map.of("code", phone.code()))
                            .statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void theSecretIsSealedAndNothingCountsBeforeItIsConfirmed() {
        HttpResponse<String> page = enter();
        Phone phone = Phone.of(page);
        assertThat(member.signsInWith("demo")).isTrue();
        String stored = member.database().text("SELECT secret FROM second_factor WHERE account_id = ?", member.id());
        assertThat(stored)
                .startsWith("v")
                .doesNotContain(java.util.HexFormat.of().formatHex(phone.secret()));
        assertThat(confirmWith(page, "000000").statusCode()).isEqualTo(403);
        assertThat(recoveryCodes(confirmWith(page, phone.code()))).hasSize(10);
        assertThat(member.signsInWith("demo")).isFalse();
    }

    private Phone setUp() {
        HttpResponse<String> page = enter();
        Phone phone = Phone.of(page);
        assertThat(recoveryCodes(confirmWith(page, phone.code()))).hasSize(10);
        return phone;
    }

    private HttpResponse<String> enter() {
        return member.page("/second-step", Map.of("identifier", member.address(), "password", "demo"));
    }

    private HttpResponse<String> confirmWith(HttpResponse<String> page, String code) {
        return submit(page, Map.of("step", "confirm", "code", code));
    }

    private HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>();
        Matcher hidden = HIDDEN.matcher(page.body());
        while (hidden.find()) {
            form.put(hidden.group(1), hidden.group(2));
        }
        form.putAll(fields);
        return member.page("/second-step", form);
    }

    private HttpResponse<String> signedInByPassword(ConsentBrowser browser) {
        return browser.signIn(token, member.address(), "demo");
    }

    private int signIn(String code) {
        ConsentBrowser browser = new ConsentBrowser(hub);
        return browser.submit(signedInByPassword(browser), "code", Map.of("code", code))
                .statusCode();
    }

    /** A minute later no step has been used. */
    private void forgetSteps() {
        member.database().update("UPDATE second_factor SET last_step = 0 WHERE account_id = ?", member.id());
    }

    private static List<String> recoveryCodes(HttpResponse<String> page) {
        return RECOVERY.matcher(page.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
