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
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.MailText;
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

    /** What was counted for codes once could be typed as an identifier, so anybody held up anybody's codes. */
    @Test
    void whatIsTypedAsAnIdentifierHoldsNobodysCodesUp() {
        Phone phone = setUp();
        forgetSteps();
        try (ServerProperty few = ServerProperty.set("hejnal.sign-in-limit-everywhere", "2", "100")) {
            for (String typed : List.of("second step\n" + member.id(), "code:" + member.id())) {
                for (int i = 0; i < 3; i++) {
                    HttpCall.to(hub.baseUrl() + "/api/log/in")
                            .form(Map.of("identifier", typed, "password", "x"))
                            .send();
                    new ConsentBrowser(hub).signIn(token, typed, "x");
                }
            }
            assertThat(signIn(phone.code())).isEqualTo(303);
        }
    }

    @Test
    void whoGuessesElsewhereDoesNotHoldUpABrowserThatIsKnown() {
        Phone phone = setUp();
        forgetSteps();
        ConsentBrowser own = new ConsentBrowser(hub);
        own.submit(signedInByPassword(own), "code", Map.of("code", phone.code()));
        own.submit(own.open(token, "&interactivity=confirm_user"), "sign_out", Map.of());
        ConsentBrowser other = new ConsentBrowser(hub);
        HttpResponse<String> asked = signedInByPassword(other);
        assertThat(other.cookies()).noneMatch(cookie -> cookie.getName().contains("hejnal_known"));
        try (ServerProperty few = ServerProperty.set("hejnal.sign-in-limit-per-identifier", "2", "10")) {
            List<Integer> guesses = List.of("000000", "000001", "000002").stream()
                    .map(code ->
                            other.submit(asked, "code", Map.of("code", code)).statusCode())
                    .toList();
            assertThat(guesses).containsExactly(403, 403, 429);
            forgetSteps();
            assertThat(own.submit(signedInByPassword(own), "code", Map.of("code", phone.code()))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void wrongCodesAddUpAndThePersonIsWarned() {
        setUp();
        soon().until(() -> member.mails().size() == 1);
        wrongCodes(9);
        assertThat(signIn("000000")).isEqualTo(403);
        soon("somebody knows the password").until(() -> member.mails().size() == 2);
        assertThat(MailText.of(member.mails().get(1))).contains("zna Twoje hasło");
        assertThat(signIn("000000")).isEqualTo(403);
        assertThat(member.database()
                        .text(
                                "SELECT string_agg(value_after::text, ' ') FROM audit_entry WHERE action ="
                                        + " 'person.codes_guessed' AND person_id = ?",
                                member.id()))
                .contains("10")
                .doesNotContain("11");
    }

    @Test
    void afterFiftyWrongCodesOnlyARecoveryCodeOrANewPasswordCounts() {
        HttpResponse<String> page = enter();
        Phone phone = Phone.of(page);
        List<String> recovery = recoveryCodes(confirmWith(page, phone.code()));
        forgetSteps();
        wrongCodes(50);
        ConsentBrowser browser = new ConsentBrowser(hub);
        HttpResponse<String> refused =
                browser.submit(signedInByPassword(browser), "code", Map.of("code", phone.code()));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Type a recovery code");
        assertThat(signIn(recovery.get(0))).isEqualTo(303);
        assertThat(signIn(phone.code())).as("the count begins anew").isEqualTo(303);

        wrongCodes(60);
        assertThat(member.sendLink().status()).isEqualTo(200);
        member.useLink(member.tokenInMail(2), "correct horse battery");
        assertThat(member.database().number("SELECT wrong_codes FROM second_factor WHERE account_id = ?", member.id()))
                .isZero();
    }

    @Test
    void toSwitchItOnEndsOtherSessionsAndTokensIfAskedFor() {
        String session = member.session("demo");
        UsosClient application = member.client();
        assertThat(member.isSignedIn(session)).isTrue();
        HttpResponse<String> page = enter();
        Map<String, String> form =
                Map.of("step", "confirm", "code", Phone.of(page).code(), "end_tokens", "true");
        assertThat(recoveryCodes(submit(page, form))).hasSize(10);
        soon("within a second, on all nodes").until(() -> !member.isSignedIn(session));
        assertThat(application.get("hejnal/settings").status()).isEqualTo(401);
        HttpResponse<String> again = submit(page, form);
        assertThat(again.body()).as("a double click").contains("second step is on already");
    }

    @Test
    void toChangeThePasswordTakesTheCodeToo() {
        Phone phone = setUp();
        forgetSteps();
        Map<String, String> form = new HashMap<>(Map.of(
                "identifier", member.address(),
                "old_password", "demo",
                "new_password", "correct horse battery",
                "repeated", "correct horse battery"));
        HttpResponse<String> refused = member.page("", form);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("The code of the second step is missing or wrong");
        assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();
        Answer bySignedCall = member.change("demo", "correct horse battery");
        assertThat(bySignedCall.text("error")).isEqualTo("param_invalid");
        assertThat(bySignedCall.text("param_name")).isEqualTo("code");
        form.put("code", phone.code());
        assertThat(member.page("", form).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyTakesTheirOwnByATokenAndRolesTellWhoHasNone() {
        member.database().update("UPDATE account SET directory_administrator = true WHERE id = ?", member.id());
        UsosClient own = UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                .with(GrantedToken.enter(member.database(), member.id(), "{administration}"));
        String secured = "items.find { it.user_id == '" + member.id() + "' }.has_second_factor";
        assertThat(own.get("hejnal/roles?num=500").json().getBoolean(secured)).isFalse();
        setUp();
        assertThat(own.get("hejnal/roles?num=500").json().getBoolean(secured)).isTrue();
        assertThat(own.post("hejnal/reset_second_factor", Map.of("user_id", "" + member.id()))
                        .text("reason"))
                .isEqualTo("own_second_factor");
        assertThat(member.signsInWith("demo")).isFalse();
    }

    /** With a key that nobody has any more, the person is not failed: recovery codes need no key. */
    @Test
    void aSecretThatNothingOpensLeavesRecoveryCodes() {
        HttpResponse<String> page = enter();
        List<String> recovery = recoveryCodes(confirmWith(page, Phone.of(page).code()));
        member.database()
                .update(
                        "UPDATE second_factor SET secret = left(secret, 20) || 'AAAA' || substr(secret, 25) WHERE account_id = ?",
                        member.id());
        assertThat(signIn("123456")).isEqualTo(403);
        assertThat(signIn(recovery.get(0))).isEqualTo(303);
        member.database().update("UPDATE second_factor SET confirmed_at = NULL WHERE account_id = ?", member.id());
        assertThat(Phone.of(enter()).secret()).as("a new one takes its place").hasSize(20);
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

    private void wrongCodes(int number) {
        member.database().update("UPDATE second_factor SET wrong_codes = ? WHERE account_id = ?", number, member.id());
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
