package org.hejnal.it.contactpoint;

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

/** A person of a test's own with the password "demo", and what they do about their addresses. */
public record AddressOwner(Hub hub, Database database, long id, UsosClient client) {
    private static final Pattern CODE = Pattern.compile("\\n([0-9]{6})\\s");
    private static final Pattern LINK = Pattern.compile("/contact-points/confirm\\?token=([A-Za-z0-9]{32})");

    public static AddressOwner enter(Hub hub) {
        Database database = new Database(hub.database());
        long id = Crowd.enter(database, 1).withPasswords(database).firstId();
        return new AddressOwner(
                hub,
                database,
                id,
                UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                        .with(GrantedToken.enter(database, id, "{email,events}")));
    }

    /** What the directory says. */
    public String address() {
        return Crowd.address(id);
    }

    /** An address that nobody else has. */
    public String own(String name) {
        return name + id + "@example.com";
    }

    public Answer add(String address) {
        return client.post("hejnal/add_contact_point", Map.of("address", address, "password", "demo"));
    }

    Answer confirm(String point, String code) {
        return client.post("hejnal/confirm_contact_point", Map.of("id", point, "code", code));
    }

    Answer change(String method, String point) {
        return client.post("hejnal/" + method, Map.of("id", point));
    }

    /** Adds an address and confirms it by the code; answers its id. */
    String addConfirmed(String address) {
        String point = add(address).text("id");
        if (confirm(point, code(address, 1)).status() != 200) {
            throw new AssertionError("not confirmed");
        }
        return point;
    }

    List<MimeMessage> mails(String address) {
        return hub.mails().to(address);
    }

    /** Waits for so many e-mails to an address altogether and answers the code in the last one. */
    public String code(String address, int number) {
        return find(CODE, address, number);
    }

    /** The same for the token of the link. */
    public String token(String address, int number) {
        return find(LINK, address, number);
    }

    private String find(Pattern pattern, String address, int number) {
        soon("e-mail to " + address).until(() -> mails(address).size() == number);
        Matcher matcher = pattern.matcher(MailText.of(mails(address).get(number - 1)));
        if (!matcher.find()) {
            throw new AssertionError("not in the e-mail: " + pattern);
        }
        return matcher.group(1);
    }

    HttpResponse<String> openLink(String token) {
        return HttpCall.to(hub.baseUrl() + "/contact-points/confirm?token=" + token)
                .header("Accept-Language", "en")
                .send();
    }

    HttpResponse<String> useLink(String token) {
        return HttpCall.to(hub.baseUrl() + "/contact-points/confirm")
                .header("Accept-Language", "en")
                .form(Map.of("token", token))
                .send();
    }

    /** What one address of the person's says of itself. */
    String of(String address, String field) {
        Object found = client.get("hejnal/contact_points")
                .json()
                .param("address", address)
                .get("items.find { it.address == address }." + field);
        return String.valueOf(found);
    }

    void sendTo(String message) {
        UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret")
                .post("events2/send_notification", Map.of("user_id", "" + id, "message_pl", message));
    }

    long trail(String action) {
        return database.number("SELECT count(*) FROM audit_entry WHERE action = ? AND person_id = ?", action, id);
    }
}
