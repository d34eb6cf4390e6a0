package org.hejnal.it.onetimecode;

import static org.hejnal.it.client.Waiting.soon;

import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.MailText;

/** A person of a test's own who is sent codes. The calls carry no time, so that they work whatever the server's clock says. */
public record Holder(Hub hub, long id) {
    private static final Pattern CODE = Pattern.compile("kod jednorazowy: ([0-9]{6})");

    public static Holder enter(Hub hub) {
        return new Holder(hub, Crowd.enter(new Database(hub.database()), 1).firstId());
    }

    String address() {
        return Crowd.address(id);
    }

    HttpResponse<String> generate() {
        return call("generate_one_time_code");
    }

    /** Has a code sent and answers its id. */
    public String generateId() {
        return generate().body().replace("\"", "");
    }

    public HttpResponse<String> validate(String codeId, String code) {
        return call("validate_one_time_code", "id", codeId, "code", code);
    }

    HttpResponse<String> call(String method, String... parameters) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("oauth_consumer_key", "demo-admin");
        query.put("oauth_signature_method", "PLAINTEXT");
        query.put("oauth_signature", "demo-admin-secret&");
        query.put("as_user_id", "" + id);
        for (int i = 0; i < parameters.length; i += 2) {
            query.put(parameters[i], parameters[i + 1]);
        }
        return HttpCall.to(hub.baseUrl() + "/services/events2/" + method + "?" + HttpCall.encoded(query))
                .send();
    }

    /** Waits for so many e-mails altogether and answers the code in the last one. */
    public String codeInMail(int number) {
        soon().until(() -> mails().size() == number);
        Matcher matcher = CODE.matcher(MailText.of(mails().get(number - 1)));
        if (!matcher.find()) {
            throw new AssertionError("no code in the e-mail");
        }
        return matcher.group(1);
    }

    public List<MimeMessage> mails() {
        return hub.mails().to(address());
    }
}
