package org.hejnal.it.counterpart;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.scribejava.core.model.OAuth1AccessToken;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.TestDirectories;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.UsosClient;
import org.hejnal.it.oauth.ConsentBrowser;
import org.hejnal.launcher.ServerPorts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A hub behind the proxy that the pages for administrators show: what is signed, and who signs in, gets through. */
class NginxCounterpart {
    private static final int PORT = ServerPorts.free().https();
    private static final String PROXY = "https://localhost:" + PORT;
    private static final Path FOLDER = TestDirectories.empty("nginx");
    private static final SSLSocketFactory BEFORE = HttpsURLConnection.getDefaultSSLSocketFactory();

    private static OwnHub own;
    private static Database database;
    private static DocumentedNginx nginx;
    private static HttpClient client;

    @BeforeAll
    static void start() throws Exception {
        OwnCertificate certificate = OwnCertificate.in(FOLDER);
        own = new OwnHub("behind-nginx");
        Hub hub = own.start(
                Map.of("HEJNAL_BEHIND_PROXY", "true", "HEJNAL_TLS_REQUIRED", "true", "HEJNAL_PUBLIC_URL", PROXY));
        database = new Database(hub.database());
        nginx = DocumentedNginx.start(FOLDER, PORT, own.port(), certificate);
        SSLContext trust = certificate.trust();
        client = HttpClient.newBuilder().sslContext(trust).build();
        // What ScribeJava sends by.
        HttpsURLConnection.setDefaultSSLSocketFactory(trust.getSocketFactory());
    }

    @AfterAll
    static void stop() throws Exception {
        HttpsURLConnection.setDefaultSSLSocketFactory(BEFORE);
        if (nginx != null) {
            nginx.close();
        }
        if (own != null) {
            own.close();
        }
    }

    @Test
    void signedCallsGetThroughAsTheyWereSigned() {
        UsosClient admin = UsosClient.of(PROXY, "demo-admin", "demo-admin-secret");
        assertThat(admin.post("events2/send_notification", Map.of("user_id", "1001", "message_pl", "Żółć"))
                        .body())
                .isEqualTo("{}");
        assertThat(admin.get("events2/event_types_index?fields=id|channels[id|channel[id|name]]")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPersonSignsInAndLetsAnApplicationIn() {
        UsosClient consumer = UsosClient.of(PROXY, "demo", "demo-secret");
        OAuth1AccessToken wish = token(consumer.get("oauth/request_token?oauth_callback=oob&scopes=events"));
        String pin = new ConsentBrowser(PROXY, call -> call.by(client)).grantedPin(wish.getToken(), "anna@example.edu");
        OAuth1AccessToken access = token(consumer.with(wish).get("oauth/access_token?oauth_verifier=" + pin));
        assertThat(consumer.with(access).get("users/user?fields=id").json().getString("id"))
                .isEqualTo("1001");
    }

    private static OAuth1AccessToken token(Answer answer) {
        Map<String, String> fields = new HashMap<>();
        for (String field : answer.body().split("&", -1)) {
            fields.put(field.replaceAll("=.*", ""), field.replaceAll("^[^=]*=", ""));
        }
        assertThat(fields).as(answer.body()).containsKeys("oauth_token", "oauth_token_secret");
        return new OAuth1AccessToken(fields.get("oauth_token"), fields.get("oauth_token_secret"));
    }

    @Test
    void theCalendarApiSignsInOverTlsOnly() {
        Map<String, String> anna = Map.of("identifier", "anna@example.edu", "password", "demo");
        HttpResponse<String> signedIn =
                HttpCall.to(PROXY + "/api/log/in").by(client).form(anna).send();
        assertThat(signedIn.body()).doesNotContain("\"un\"", "\"ex\"");
        assertThat(HttpCall.header(signedIn, "Set-Cookie"))
                .containsIgnoringCase("; secure")
                .containsIgnoringCase("; HttpOnly");
    }

    /** By the address that nginx sees, and not by what a client says of itself. */
    @Test
    void nobodyForgesWhereTheyComeFrom() {
        HttpCall.to(PROXY + "/api/log/in")
                .by(client)
                .header("X-Forwarded-For", "203.0.113.7")
                .form(Map.of("identifier", "nobody@example.edu", "password", "x"))
                .send();
        assertThat(database.text("SELECT string_agg(subject, ' ') FROM sign_in_attempt WHERE subject LIKE 'address:%'"))
                .as("127.0.0.1 in hex")
                .isEqualTo("address:7f000001");
    }
}
