package org.hejnal.it.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.MailText;
import org.hejnal.it.client.ServerProperty;
import org.hejnal.it.oauth.ConsentBrowser;
import org.junit.jupiter.api.Test;

/** Whoever guesses codes is slowed down and found out, and holds nobody else up. */
@HejnalTest
class SecondStepGuessesIT {
    private final Hub hub = Hub.main();
    private final Member member = Member.enter(hub);
    private final SecondStep step = new SecondStep(member);

    @Test
    void guessesAreSlowedAndAMadeUpTicketIsNobodys() {
        Phone phone = step.setUp();
        step.forgetSteps();
        ConsentBrowser browser = new ConsentBrowser(hub);
        HttpResponse<String> asked = step.signedInByPassword(browser);
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
        Phone phone = step.setUp();
        step.forgetSteps();
        try (ServerProperty few = ServerProperty.set("hejnal.sign-in-limit-everywhere", "2", "100")) {
            for (String typed : List.of("second step\n" + member.id(), "code:" + member.id())) {
                for (int i = 0; i < 3; i++) {
                    HttpCall.to(hub.baseUrl() + "/api/log/in")
                            .form(Map.of("identifier", typed, "password", "x"))
                            .send();
                    new ConsentBrowser(hub).signIn(step.token(), typed, "x");
                }
            }
            assertThat(step.signIn(phone.code())).isEqualTo(303);
        }
    }

    @Test
    void whoGuessesElsewhereDoesNotHoldUpABrowserThatIsKnown() {
        Phone phone = step.setUp();
        step.forgetSteps();
        ConsentBrowser own = new ConsentBrowser(hub);
        own.submit(step.signedInByPassword(own), "code", Map.of("code", phone.code()));
        own.submit(own.open(step.token(), "&interactivity=confirm_user"), "sign_out", Map.of());
        ConsentBrowser other = new ConsentBrowser(hub);
        HttpResponse<String> asked = step.signedInByPassword(other);
        assertThat(other.cookies()).noneMatch(cookie -> cookie.getName().contains("hejnal_known"));
        try (ServerProperty few = ServerProperty.set("hejnal.sign-in-limit-per-identifier", "2", "10")) {
            List<Integer> guesses = List.of("000000", "000001", "000002").stream()
                    .map(code ->
                            other.submit(asked, "code", Map.of("code", code)).statusCode())
                    .toList();
            assertThat(guesses).containsExactly(403, 403, 429);
            step.forgetSteps();
            assertThat(own.submit(step.signedInByPassword(own), "code", Map.of("code", phone.code()))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void wrongCodesAddUpAndThePersonIsWarned() {
        step.setUp();
        soon().until(() -> member.mails().size() == 1);
        step.wrongCodes(9);
        assertThat(step.signIn("000000")).isEqualTo(403);
        soon("somebody knows the password").until(() -> member.mails().size() == 2);
        assertThat(MailText.of(member.mails().get(1))).contains("zna Twoje hasło");
        assertThat(step.signIn("000000")).isEqualTo(403);
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
        HttpResponse<String> page = step.enter();
        Phone phone = Phone.of(page);
        List<String> recovery = SecondStep.recoveryCodes(step.confirmWith(page, phone.code()));
        step.forgetSteps();
        step.wrongCodes(50);
        ConsentBrowser browser = new ConsentBrowser(hub);
        HttpResponse<String> refused =
                browser.submit(step.signedInByPassword(browser), "code", Map.of("code", phone.code()));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Type a recovery code");
        assertThat(step.signIn(recovery.get(0))).isEqualTo(303);
        assertThat(step.signIn(phone.code())).as("the count begins anew").isEqualTo(303);

        step.wrongCodes(60);
        assertThat(member.sendLink().status()).isEqualTo(200);
        member.useLink(member.tokenInMail(2), "correct horse battery");
        assertThat(member.database().number("SELECT wrong_codes FROM second_factor WHERE account_id = ?", member.id()))
                .isZero();
    }
}
