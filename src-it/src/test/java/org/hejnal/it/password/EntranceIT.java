package org.hejnal.it.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** The page to sign in on, the way back, the way out, and the list of sessions. */
@HejnalTest
class EntranceIT {
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");
    private static final String OVERVIEW = "/sign-in?return_to=%2Fsessions%3Flang%3Den";

    private final Hub hub = Hub.main();
    private final Member member = Member.enter(hub);
    private final Map<String, String> cookies = new LinkedHashMap<>();

    @Test
    void aPersonSignsInAndComesBackToWhereTheyWere() {
        HttpResponse<String> page = open(OVERVIEW);
        assertThat(page.body()).contains("<h1>Sign in</h1>", "type=\"password\"");
        assertThat(HttpCall.header(page, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(HttpCall.header(page, "Cache-Control")).isEqualTo("no-store");
        HttpResponse<String> in = send("/sign-in", page, signIn("demo"));
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(HttpCall.header(in, "Location")).endsWith("/sessions?lang=en");
        assertThat(open("/sessions?lang=en").body()).contains("<h1>Where you are signed in</h1>", "This browser");
        assertThat(open(OVERVIEW).statusCode()).as("nobody is asked twice").isEqualTo(303);
    }

    @Test
    void aPersonWithASecondStepTypesACodeHereToo() {
        SecondStep step = new SecondStep(member);
        Phone phone = step.setUp();
        step.forgetSteps();
        HttpResponse<String> code = send("/sign-in", open(OVERVIEW), signIn("demo"));
        assertThat(code.body()).contains("<h1>Second step of signing in</h1>");
        assertThat(cookies.keySet()).noneMatch("JSESSIONID"::equals);
        assertThat(send("/sign-in", code, Map.of("code", "000000")).statusCode())
                .isEqualTo(403);
        HttpResponse<String> in = send("/sign-in", code, Map.of("code", phone.code()));
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(HttpCall.header(in, "Location")).endsWith("/sessions?lang=en");
    }

    @Test
    void nobodyIsLedToAnotherSite() {
        for (String elsewhere : List.of("https://evil.example", "//evil.example", "/\\evil.example", "/api/log/out")) {
            cookies.clear();
            HttpResponse<String> page = open("/sign-in?" + HttpCall.encoded(Map.of("return_to", elsewhere)));
            assertThat(page.body()).doesNotContain("evil");
            Map<String, String> form = new HashMap<>(signIn("demo"));
            form.put("return_to", elsewhere);
            assertThat(HttpCall.header(send("/sign-in", page, form), "Location"))
                    .as(elsewhere)
                    .contains("/sign-in?lang=")
                    .doesNotContain("evil");
        }
    }

    /** Else another site's page could sign somebody in as its owner, and read what they then enter. */
    @Test
    void anotherSitesFormSignsNobodyInOrOut() {
        HttpResponse<String> theirs = open("/sign-in");
        cookies.clear();
        assertThat(send("/sign-in", theirs, signIn("demo")).statusCode()).isEqualTo(403);
        open("/sign-in");
        assertThat(send("/sign-in", theirs, signIn("demo")).statusCode()).isEqualTo(403);
        assertThat(cookies.keySet()).noneMatch("JSESSIONID"::equals);

        send("/sign-in", open("/sign-in"), signIn("demo"));
        assertThat(send("/sign-out", theirs, Map.of()).statusCode()).isEqualTo(403);
        assertThat(open("/sessions").statusCode()).isEqualTo(200);
        HttpResponse<String> asks = open("/sign-out");
        assertThat(open("/sessions").statusCode()).as("a link changes nothing").isEqualTo(200);
        assertThat(send("/sign-out", asks, Map.of()).body()).contains("<h1>Signed out</h1>");
        assertThat(open("/sessions").statusCode()).isEqualTo(303);
    }

    @Test
    void whoOnlyLooksLeavesNoRow() {
        long before = rows();
        send("/sign-in", open("/sign-in"), signIn("wrong"));
        open("/sessions");
        assertThat(rows()).isEqualTo(before);
        assertThat(cookies.keySet()).containsExactly("hejnal_entrance");
    }

    @Test
    void aPersonEndsASessionElsewhereAndThenAll() {
        String elsewhere = member.session("demo");
        String third = member.session("demo");
        send("/sign-in", open("/sign-in"), signIn("demo"));
        HttpResponse<String> list = open("/sessions?lang=en");
        assertThat(list.body().split("Another browser or program", -1)).hasSize(3);
        long id = member.database().number("SELECT min(id) FROM sign_in_session WHERE account_id = ?", member.id());
        HttpResponse<String> ended = send("/sessions", list, Map.of("step", "end", "id", "" + id));
        assertThat(ended.body()).contains("Signed out there.");
        assertThat(send("/sessions", list, Map.of("step", "end", "id", "" + id)).statusCode())
                .as("twice")
                .isEqualTo(400);
        soon("the first is over").until(() -> !member.isSignedIn(elsewhere));
        assertThat(member.isSignedIn(third)).isTrue();
        assertThat(send("/sessions", list, Map.of("step", "end_all")).body()).contains("<h1>Signed out</h1>");
        soon("all are over").until(() -> !member.isSignedIn(third));
        assertThat(open("/sessions").statusCode()).isEqualTo(303);
        assertThat(member.database()
                        .number(
                                "SELECT count(*) FROM audit_entry WHERE action = 'person.end_sessions' AND person_id = ?",
                                member.id()))
                .isEqualTo(2);
    }

    @Test
    void nobodyEndsSomebodyElsesSession() {
        Member other = Member.enter(hub);
        String theirs = other.session("demo");
        long id = other.database().number("SELECT id FROM sign_in_session WHERE account_id = ?", other.id());
        send("/sign-in", open("/sign-in"), signIn("demo"));
        assertThat(send("/sessions", open("/sessions"), Map.of("step", "end", "id", "" + id))
                        .statusCode())
                .isEqualTo(400);
        assertThat(other.isSignedIn(theirs)).isTrue();
    }

    @Test
    void administratorsListAndEndSessions() {
        String first = member.session("demo");
        String second = member.session("demo");
        UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
        Answer list = admin.get("hejnal/person_sessions?user_id=" + member.id());
        assertThat(list.json().getList("items.source")).containsExactly("local", "local");
        Map<String, String> one =
                Map.of("user_id", "" + member.id(), "id", list.json().getString("items[1].id"));
        assertThat(admin.post("hejnal/end_session", one).body()).isEqualTo("{\"is_changed\":true}");
        assertThat(admin.post("hejnal/end_session", one).body()).isEqualTo("{\"is_changed\":false}");
        soon("the older one is over").until(() -> !member.isSignedIn(first));
        assertThat(member.isSignedIn(second)).isTrue();
        assertThat(admin.post("hejnal/end_all_sessions", Map.of("user_id", "" + member.id()))
                        .body())
                .isEqualTo("{}");
        soon("the other too").until(() -> !member.isSignedIn(second));
        assertThat(admin.get("hejnal/person_sessions?user_id=999999999999").text("error"))
                .isEqualTo("object_not_found");
    }

    @Test
    void theTwentyFirstSessionEndsTheOldest() {
        List<String> all = java.util.stream.IntStream.range(0, 21)
                .mapToObj(i -> member.session("demo"))
                .toList();
        soon("the oldest is over").until(() -> !member.isSignedIn(all.get(0)));
        assertThat(all.subList(1, all.size())).allMatch(member::isSignedIn);
    }

    private long rows() {
        return member.database().number("SELECT count(*) FROM sign_in_session WHERE account_id = ?", member.id());
    }

    private Map<String, String> signIn(String password) {
        return Map.of("identifier", member.address(), "password", password);
    }

    private HttpResponse<String> open(String path) {
        return send(HttpCall.to(hub.baseUrl() + path));
    }

    private HttpResponse<String> send(String path, HttpResponse<String> page, Map<String, String> values) {
        Map<String, String> form = new HashMap<>();
        Matcher hidden = HIDDEN.matcher(page.body());
        while (hidden.find()) {
            form.putIfAbsent(hidden.group(1), hidden.group(2));
        }
        form.putAll(values);
        return send(HttpCall.to(hub.baseUrl() + path).form(form));
    }

    private HttpResponse<String> send(HttpCall call) {
        if (!cookies.isEmpty()) {
            call.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = call.header("Accept-Language", "en").send();
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty()) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }
}
