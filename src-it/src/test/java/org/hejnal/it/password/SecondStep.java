package org.hejnal.it.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.it.oauth.ConsentBrowser;
import org.hejnal.it.oauth.OAuthCall;
import org.hejnal.it.oauth.OAuthCall.Token;

/** A person's second step of signing in, and what they do with it on pages. */
record SecondStep(Member member, String token) {
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");
    private static final Pattern RECOVERY = Pattern.compile("<code>((?:[a-z2-7]{4}-){3}[a-z2-7]{4})</code>");

    SecondStep(Member member) {
        this(
                member,
                Token.of(OAuthCall.requestToken(member.hub(), "oob", "events").send())
                        .token());
    }

    /** Switches it on and answers the phone that has the secret. */
    Phone setUp() {
        HttpResponse<String> page = enter();
        Phone phone = Phone.of(page);
        assertThat(recoveryCodes(confirmWith(page, phone.code()))).hasSize(10);
        return phone;
    }

    /** Opens the page with the password: it offers a secret, or to switch the step off. */
    HttpResponse<String> enter() {
        return member.page("/second-step", Map.of("identifier", member.address(), "password", "demo"));
    }

    HttpResponse<String> confirmWith(HttpResponse<String> page, String code) {
        return submit(page, Map.of("step", "confirm", "code", code));
    }

    /** Sends the form of a page with its hidden fields. */
    HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>();
        Matcher hidden = HIDDEN.matcher(page.body());
        while (hidden.find()) {
            form.put(hidden.group(1), hidden.group(2));
        }
        form.putAll(fields);
        return member.page("/second-step", form);
    }

    /** Answers the page that asks for the code. */
    HttpResponse<String> signedInByPassword(ConsentBrowser browser) {
        return browser.signIn(token, member.address(), "demo");
    }

    /** Signs in with the password and a code and answers the status; 303 leads on. */
    int signIn(String code) {
        ConsentBrowser browser = new ConsentBrowser(member.hub());
        return browser.submit(signedInByPassword(browser), "code", Map.of("code", code))
                .statusCode();
    }

    /** As if so many wrong codes in a row had been sent. */
    void wrongCodes(int number) {
        member.database().update("UPDATE second_factor SET wrong_codes = ? WHERE account_id = ?", number, member.id());
    }

    /** A minute later no step has been used. */
    void forgetSteps() {
        member.database().update("UPDATE second_factor SET last_step = 0 WHERE account_id = ?", member.id());
    }

    static List<String> recoveryCodes(HttpResponse<String> page) {
        return RECOVERY.matcher(page.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
