package org.hejnal.it.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.ServerProperty;
import org.hejnal.it.client.Together;
import org.hejnal.it.oauth.ConsentBrowser;
import org.junit.jupiter.api.Test;

/** Signing in with a code after the password. */
@HejnalTest
class SecondStepIT {
    private final Hub hub = Hub.main();
    private final Member member = Member.enter(hub);
    private final SecondStep step = new SecondStep(member);

    @Test
    void afterThePasswordTheCodeIsAskedForAndEachCountsOnce() {
        HttpResponse<String> setUp = step.enter();
        Phone phone = Phone.of(setUp);
        // Kept: a moment later the phone may show the next one.
        String confirmation = phone.code();
        step.confirmWith(setUp, confirmation);
        ConsentBrowser browser = new ConsentBrowser(hub);
        HttpResponse<String> asked = browser.signIn(step.token(), member.address(), "demo");
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("Second step");
        assertThat(browser.cookies()).noneMatch(cookie -> cookie.getName().equals("JSESSIONID"));
        assertThat(browser.open(step.token()).body()).as("nobody is signed in").contains("name=\"password\"");

        assertThat(browser.submit(asked, "code", Map.of("code", confirmation)).statusCode())
                .as("it has confirmed the secret")
                .isEqualTo(403);
        step.forgetSteps();
        String code = phone.code();
        assertThat(browser.submit(asked, "code", Map.of("code", code.substring(0, 3) + " " + code.substring(3)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.open(step.token()).body()).contains("Osoba");
        assertThat(step.signIn(code)).as("once more").isEqualTo(403);
    }

    @Test
    void ofManyWhoSendOneCodeAtOnceOneGetsIn() {
        Phone phone = step.setUp();
        step.forgetSteps();
        String code = phone.code();
        List<Integer> answers = Together.call(6, i -> {
            ConsentBrowser browser = new ConsentBrowser(hub);
            return browser.submit(step.signedInByPassword(browser), "code", Map.of("code", code))
                    .statusCode();
        });
        assertThat(answers).containsOnlyOnce(303);
        assertThat(answers).filteredOn(status -> status == 403).hasSize(5);
    }

    @Test
    void aRecoveryCodeTakesThePlaceOfThePhoneOnce() {
        HttpResponse<String> page = step.enter();
        List<String> codes =
                SecondStep.recoveryCodes(step.confirmWith(page, Phone.of(page).code()));
        assertThat(codes).hasSize(10);
        assertThat(step.signIn(codes.get(3).toUpperCase(java.util.Locale.ROOT).replace("-", "")))
                .isEqualTo(303);
        assertThat(step.signIn(codes.get(3))).isEqualTo(403);
        assertThat(step.signIn(codes.get(4))).isEqualTo(303);
    }

    @Test
    void theCalendarsSignInTakesTheCodeToo() {
        assertThat(member.signsInWith("demo")).isTrue();
        Phone phone = step.setUp();
        assertThat(member.signsInWith("demo")).as("without a code").isFalse();
        step.forgetSteps();
        Map<String, String> form = Map.of("identifier", member.address(), "password", "demo", "code", phone.code());
        HttpResponse<String> answer =
                HttpCall.to(hub.baseUrl() + "/api/log/in").form(form).send();
        assertThat(HttpCall.header(answer, "Set-Cookie")).startsWith("JSESSIONID");
    }

    @Test
    void whereRolesDemandItNobodyWithOneSignsInWithoutIt() {
        try (ServerProperty demanded = ServerProperty.set("hejnal.second-factor", "roles", "optional")) {
            assertThat(member.signsInWith("demo")).as("without a role").isTrue();
            member.database().update("UPDATE account SET auditor = true WHERE id = ?", member.id());
            assertThat(member.signsInWith("demo")).isFalse();
            HttpResponse<String> led = step.signedInByPassword(new ConsentBrowser(hub));
            assertThat(led.statusCode()).isEqualTo(403);
            assertThat(led.body()).contains("/password/second-step");
            Phone phone = step.setUp();
            step.forgetSteps();
            assertThat(step.signIn(phone.code())).isEqualTo(303);
        }
        try (ServerProperty off = ServerProperty.set("hejnal.second-factor", "off", "optional")) {
            assertThat(member.signsInWith("demo")).isTrue();
        }
    }

    @Test
    void toChangeThePasswordTakesTheCodeToo() {
        Phone phone = step.setUp();
        step.forgetSteps();
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
}
