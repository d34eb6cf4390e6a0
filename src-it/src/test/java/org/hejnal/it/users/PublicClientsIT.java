package org.hejnal.it.users;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.scribejava.core.model.OAuth1AccessToken;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;
import org.hejnal.it.oauth.ConsentBrowser;
import org.hejnal.it.oauth.OAuthCall;
import org.hejnal.it.oauth.OAuthCall.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The requests that public clients of USOS make at a sign-in and right after it. */
@HejnalTest
class PublicClientsIT {
    private static final long ANNA = 1001;
    private static final Pattern VERIFIER = Pattern.compile("oauth_verifier=(\\w+)");

    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final UsosClient demo = UsosClient.of(hub.baseUrl(), "demo", "demo-secret");

    /** What providers of NextAuth ask for: "studies|email", then the profile, whose student number is the account's id. */
    @Test
    void aSignInEndsWithTheProfile() {
        String address = "http://localhost:9/api/auth/callback/usos";
        Token wish =
                Token.of(OAuthCall.requestToken(hub, address, "studies|email").send());
        Token access = Token.of(OAuthCall.accessToken(hub, wish, verifier(wish)).send());

        JsonPath profile = demo.with(new OAuth1AccessToken(access.token(), access.secret()))
                .get("users/user?fields=first_name|last_name|sex|student_number|email")
                .json();
        assertThat(profile.<String, String>getMap(""))
                .isEqualTo(Map.of(
                        "first_name", "Anna",
                        "last_name", "Nowak",
                        "sex", "F",
                        "student_number", "401001",
                        "email", "anna@example.edu"));
    }

    private String verifier(Token wish) {
        ConsentBrowser browser = new ConsentBrowser(hub);
        HttpResponse<String> consent = browser.consentPage(wish.token(), "anna@example.edu");
        String callback = browser.submit(consent, "accept", Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Matcher verifier = VERIFIER.matcher(callback);
        assertThat(verifier.find()).as(callback).isTrue();
        return verifier.group(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
                    usos4j            ; id|first_name|middle_names|last_name|previous_names|sex|titles|student_status|staff_status|email_access|email|email_url|has_email|homepage_url|profile_url|phone_numbers|mobile_numbers|office_hours|interests|has_photo|photo_urls|student_number|pesel|birth_date|revenue_office_id|citizenship|room|student_programmes|employment_functions|employment_positions|course_editions_conducted|postal_addresses|alt_email|external_ids|phd_student_status|library_card_id
                    a pydantic model  ; id|previous_names|email_access|can_i_debug|external_ids|phd_student_status|library_card_id
                    NextAuth          ; id|email|first_name|last_name|staff_status|student_status
                    a C# client       ; id|first_name|middle_names|last_name|sex|titles|student_status|staff_status|email|photo_urls[50x50|400x500]|student_number
                    an Android app    ; id|first_name|last_name|student_number|sex|email|photo_urls[100x100]|mobile_numbers|student_programmes[id|programme[all_faculties|id|name]]
                    the selector      ; id|sex|first_name|last_name|employment_functions[function|faculty|is_official]|student_programmes[programme|status]|employment_positions|photo_urls[50x50]
                    a crawler         ; id|staff_status|first_name|last_name|student_status|sex|email|email_url|has_email|email_access|student_programmes|student_number|titles|has_photo|course_editions_conducted|office_hours|interests|room|employment_functions|employment_positions|homepage_url
                    """)
    void whateverTheyAskOfAPersonIsAnswered(String client, String fields) {
        UsosClient anna = demo.with(GrantedToken.enter(database, ANNA, "{email,studies}"));
        for (String call : new String[] {"users/user?fields=", "users/user?user_id=1003&fields="}) {
            Answer answer = anna.get(call + fields);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.json().getMap("").keySet()).hasSize(selected(fields));
        }
    }

    private static int selected(String fields) {
        String flat = fields;
        while (flat.contains("[")) {
            flat = flat.replaceAll("\\[[^\\[\\]]*\\]", "");
        }
        return flat.split("\\|").length;
    }

    @Test
    void theHubDescribesItselfAndTheConsumer() {
        String consumer = demo.with(GrantedToken.enter(database, ANNA, "{email}"))
                .get(
                        "apisrv/consumer?fields=name|url|email|date_registered|administrative_methods|token_scopes|is_verified")
                .body();
        assertThat(consumer)
                .contains("\"name\":\"Demonstracja\"", "\"token_scopes\":[\"email\"]", "\"is_verified\":true");
        JsonPath installation = demo.get(
                        "apisrv/installation?fields=base_url|version|machine_version|usos_schema_version|institution_name"
                                + "|institution|contact_emails|schac_id|mcards_support")
                .json();
        assertThat(installation.getString("machine_version")).matches("\\d+\\.\\d+\\.\\d+\\.\\d+-\\d+");
        assertThat(installation.getString("usos_schema_version")).matches("20\\d{10}");
        assertThat(installation.getBoolean("mcards_support")).isFalse();
    }
}
