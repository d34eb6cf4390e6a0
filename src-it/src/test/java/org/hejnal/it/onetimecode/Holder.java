package org.hejnal.it.onetimecode;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.MailText;

/** A person of a test's own who is sent codes. The calls carry no time, so that they work whatever the server's clock says. */
record Holder(Hub hub, long id) {
    private static final Pattern CODE = Pattern.compile("kod jednorazowy: ([0-9]{6})");

    static Holder enter(Hub hub) {
        return new Holder(hub, Crowd.enter(new Database(hub.database()), 1).firstId());
    }

    String address() {
        return "p" + id + "@example.edu";
    }

    Response generate() {
        return call("generate_one_time_code");
    }

    /** Has a code sent and answers its id. */
    String generateId() {
        return generate().asString().replace("\"", "");
    }

    Response validate(String codeId, String code) {
        return call("validate_one_time_code", "id", codeId, "code", code);
    }

    Response call(String method, String... parameters) {
        return given().baseUri(hub.baseUrl())
                .queryParam("oauth_consumer_key", "demo-admin")
                .queryParam("oauth_signature_method", "PLAINTEXT")
                .queryParam("oauth_signature", "demo-admin-secret&")
                .queryParam("as_user_id", id)
                .queryParams(pairs(parameters))
                .get("/services/events2/" + method);
    }

    /** Waits for so many e-mails altogether and answers the code in the last one. */
    String codeInMail(int number) {
        await().atMost(Duration.ofSeconds(30)).until(() -> mails().size() == number);
        Matcher matcher = CODE.matcher(MailText.of(mails().get(number - 1)));
        if (!matcher.find()) {
            throw new AssertionError("no code in the e-mail");
        }
        return matcher.group(1);
    }

    List<MimeMessage> mails() {
        return hub.mails().to(address());
    }

    private static Map<String, String> pairs(String... parameters) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            pairs.put(parameters[i], parameters[i + 1]);
        }
        return pairs;
    }
}
