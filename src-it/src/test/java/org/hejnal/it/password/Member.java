package org.hejnal.it.password;

import static org.hejnal.it.client.Waiting.soon;

import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.MailText;
import org.hejnal.it.client.UsosClient;

/** A person of a test's own, and what they do about their password. */
record Member(Hub hub, Database database, long id) {
    private static final Pattern LINK = Pattern.compile("/password/new\\?token=([A-Za-z0-9]{32})");

    /** With the password "demo". */
    static Member enter(Hub hub) {
        Database database = new Database(hub.database());
        return new Member(
                hub, database, Crowd.enter(database, 1).withPasswords(database).firstId());
    }

    String address() {
        return Crowd.address(id);
    }

    /** Opens a session of the calendar API and answers its cookie. */
    String session(String password) {
        HttpResponse<String> answer = HttpCall.to(hub.baseUrl() + "/api/log/in")
                .form(Map.of("identifier", address(), "password", password))
                .send();
        return answer.headers().firstValue("Set-Cookie").orElse("").split(";", 2)[0];
    }

    boolean signsInWith(String password) {
        return session(password).startsWith("JSESSIONID");
    }

    boolean isSignedIn(String cookie) {
        return HttpCall.to(hub.baseUrl() + "/api/acc/getstate")
                .header("Cookie", cookie)
                .send()
                .body()
                .contains("\"feed\"");
    }

    UsosClient client() {
        return UsosClient.of(hub.baseUrl(), "demo", "demo-secret").with(GrantedToken.enter(database, id));
    }

    Answer change(String old, String chosen) {
        return client().post("hejnal/change_password", Map.of("old_password", old, "new_password", chosen));
    }

    Answer sendLink() {
        return UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret")
                .post("hejnal/send_password_link", Map.of("user_id", "" + id));
    }

    HttpResponse<String> page(String path, Map<String, String> form) {
        return HttpCall.to(hub.baseUrl() + "/password" + path)
                .header("Accept-Language", "en")
                .form(form)
                .send();
    }

    HttpResponse<String> forget(String identifier) {
        return page("/forgotten", Map.of("identifier", identifier));
    }

    HttpResponse<String> openLink(String token) {
        return HttpCall.to(hub.baseUrl() + "/password/new?token=" + token)
                .header("Accept-Language", "en")
                .send();
    }

    HttpResponse<String> useLink(String token, String chosen) {
        return page("/new", Map.of("token", token, "new_password", chosen, "repeated", chosen));
    }

    List<MimeMessage> mails() {
        return hub.mails().to(address());
    }

    /** Waits for so many e-mails altogether and answers the link's token in the last one. */
    String tokenInMail(int number) {
        soon().until(() -> mails().size() == number);
        Matcher matcher = LINK.matcher(MailText.of(mails().get(number - 1)));
        if (!matcher.find()) {
            throw new AssertionError("no link in the e-mail");
        }
        return matcher.group(1);
    }
}
