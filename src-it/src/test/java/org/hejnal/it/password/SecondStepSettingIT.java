package org.hejnal.it.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** The second step is set up and ended: on the page, or by an administrator. */
@HejnalTest
class SecondStepSettingIT {
    private final Hub hub = Hub.main();
    private final Member member = Member.enter(hub);
    private final SecondStep step = new SecondStep(member);

    @Test
    void theSecretIsSealedAndNothingCountsBeforeItIsConfirmed() {
        HttpResponse<String> page = step.enter();
        Phone phone = Phone.of(page);
        assertThat(member.signsInWith("demo")).isTrue();
        String stored = member.database().text("SELECT secret FROM second_factor WHERE account_id = ?", member.id());
        assertThat(stored)
                .startsWith("v")
                .doesNotContain(java.util.HexFormat.of().formatHex(phone.secret()));
        assertThat(step.confirmWith(page, "000000").statusCode()).isEqualTo(403);
        assertThat(SecondStep.recoveryCodes(step.confirmWith(page, phone.code())))
                .hasSize(10);
        assertThat(member.signsInWith("demo")).isFalse();
    }

    @Test
    void toSwitchItOnEndsOtherSessionsAndTokensIfAskedFor() {
        String session = member.session("demo");
        UsosClient application = member.client();
        assertThat(member.isSignedIn(session)).isTrue();
        HttpResponse<String> page = step.enter();
        Map<String, String> form =
                Map.of("step", "confirm", "code", Phone.of(page).code(), "end_tokens", "true");
        assertThat(SecondStep.recoveryCodes(step.submit(page, form))).hasSize(10);
        soon("within a second, on all nodes").until(() -> !member.isSignedIn(session));
        assertThat(application.get("hejnal/settings").status()).isEqualTo(401);
        HttpResponse<String> again = step.submit(page, form);
        assertThat(again.body()).as("a double click").contains("second step is on already");
    }

    @Test
    void itIsEndedByACodeAndThePersonHearsOfBoth() {
        Phone phone = step.setUp();
        step.forgetSteps();
        HttpResponse<String> page = step.enter();
        assertThat(page.body()).contains("Switch the second step off").doesNotContain("otpauth");
        assertThat(step.submit(page, Map.of("step", "off", "code", "000000")).statusCode())
                .isEqualTo(403);
        assertThat(step.submit(page, Map.of("step", "off", "code", phone.code()))
                        .statusCode())
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
        step.setUp();
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
    void nobodyTakesTheirOwnByATokenAndRolesTellWhoHasNone() {
        member.database().update("UPDATE account SET directory_administrator = true WHERE id = ?", member.id());
        UsosClient own = UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                .with(GrantedToken.enter(member.database(), member.id(), "{administration}"));
        String secured = "items.find { it.user_id == '" + member.id() + "' }.has_second_factor";
        assertThat(own.get("hejnal/roles?num=500").json().getBoolean(secured)).isFalse();
        step.setUp();
        assertThat(own.get("hejnal/roles?num=500").json().getBoolean(secured)).isTrue();
        assertThat(own.post("hejnal/reset_second_factor", Map.of("user_id", "" + member.id()))
                        .text("reason"))
                .isEqualTo("own_second_factor");
        assertThat(member.signsInWith("demo")).isFalse();
    }

    /** With a key that nobody has any more, the person is not failed: recovery codes need no key. */
    @Test
    void aSecretThatNothingOpensLeavesRecoveryCodes() {
        HttpResponse<String> page = step.enter();
        List<String> recovery =
                SecondStep.recoveryCodes(step.confirmWith(page, Phone.of(page).code()));
        member.database()
                .update(
                        "UPDATE second_factor SET secret = left(secret, 20) || 'AAAA' || substr(secret, 25) WHERE account_id = ?",
                        member.id());
        assertThat(step.signIn("123456")).isEqualTo(403);
        assertThat(step.signIn(recovery.get(0))).isEqualTo(303);
        member.database().update("UPDATE second_factor SET confirmed_at = NULL WHERE account_id = ?", member.id());
        assertThat(Phone.of(step.enter()).secret())
                .as("a new one takes its place")
                .hasSize(20);
    }
}
