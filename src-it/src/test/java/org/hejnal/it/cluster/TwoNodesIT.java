package org.hejnal.it.cluster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnCluster;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.MailText;
import org.hejnal.it.client.Together;
import org.hejnal.it.client.UsosClient;
import org.hejnal.it.oauth.OAuthCall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Two servers that were started at the same moment on an empty database, until one of them is killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {
    private static final int PEOPLE = 2_000;

    /** As many as send at the same time on one node: each may die between the mail server's word and its record. */
    private static final int SENDERS = 8;

    private static final Duration PAST_EVERY_LEASE = Duration.ofSeconds(61);

    private final GatedMailbox mails = new GatedMailbox();
    private final OwnCluster cluster = new OwnCluster("two-nodes", 2, mails);
    private List<Hub> nodes = List.of();

    @BeforeAll
    void start() {
        nodes = cluster.start();
    }

    @AfterAll
    void stop() {
        mails.open();
        cluster.close();
    }

    @Test
    @Order(1)
    void whatOneNodeHasAcceptedTheOtherRefuses() {
        for (Hub first : nodes) {
            OAuthCall call = OAuthCall.requestToken(nodes.get(0), "oob", "");
            assertThat(call.sendTo(first).statusCode()).isEqualTo(200);
            assertThat(nodes).allSatisfy(node -> assertReplay(call.sendTo(node)));
        }
    }

    @Test
    @Order(2)
    void ofManyReplaysAtOnceOneIsLetIn() {
        OAuthCall call = OAuthCall.requestToken(nodes.get(0), "oob", "");
        List<HttpResponse<String>> answers = Together.call(20, i -> call.sendTo(nodes.get(i % nodes.size())));
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(200);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .hasSize(19)
                .allSatisfy(TwoNodesIT::assertReplay);
    }

    @Test
    @Order(3)
    void everyMailComesOnce() {
        for (int node = 0; node < nodes.size(); node++) {
            int before = mails.size();
            send(nodes.get(node));
            awaitSent((node + 1) * PEOPLE);
            assertThat(mails.size() - before).isEqualTo(PEOPLE);
        }
        assertThat(idsByRecipient()).hasSize(nodes.size() * PEOPLE);
    }

    @Test
    @Order(4)
    void theRestGoesOutWithoutTheNodeThatDied() {
        int before = mails.size();
        mails.close(PEOPLE / 5);
        send(nodes.get(0));
        soon("a part is sent").until(() -> mails.size() - before == PEOPLE / 5);
        cluster.kill(0);
        mails.open();

        OAuthCall call = OAuthCall.requestToken(nodes.get(1), "oob", "");
        assertThat(call.send().statusCode()).isEqualTo(200);
        assertReplay(call.send());

        awaitQuiet();
        cluster.clock(1).moveTo(Instant.now().plus(PAST_EVERY_LEASE));
        awaitSent((nodes.size() + 1) * PEOPLE);
        assertThat(idsByRecipient()).hasSize((nodes.size() + 1) * PEOPLE);
        assertThat(idsByRecipient().values()).allSatisfy(ids -> assertThat(ids).hasSize(1));
        assertThat(mails.size() - before - PEOPLE).as("doubles").isBetween(0, SENDERS);
    }

    @Test
    @Order(0)
    void behindAProxyThatEndsTlsTheSessionsCookieIsSecure() {
        assertThat(cookieOfSignIn("https").toLowerCase(Locale.ROOT))
                .contains("; secure", "; httponly", "; samesite=lax");
        assertThat(cookieOfSignIn("http")).doesNotContainIgnoringCase("; secure");
    }

    private String cookieOfSignIn(String protocol) {
        HttpResponse<String> answer = HttpCall.to(nodes.get(0).baseUrl() + "/api/log/in")
                .header("X-Forwarded-Proto", protocol)
                .header("X-Forwarded-For", "127.0.0.1")
                .form(Map.of("identifier", "anna@example.edu", "password", "demo"))
                .send();
        assertThat(new JsonPath(answer.body()).getString("a01.r.r")).isEqualTo("1001");
        return answer.headers().firstValue("Set-Cookie").orElseThrow();
    }

    private static void assertReplay(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(new JsonPath(answer.body()).getString("message")).isEqualTo("Nonce already used");
    }

    private void send(Hub node) {
        Crowd crowd = Crowd.enter(database(), PEOPLE);
        Map<String, String> form = Map.of("user_ids", crowd.ids(), "message_pl", "Uczelnia jutro nieczynna.");
        UsosClient client = UsosClient.of(node.baseUrl(), "demo-admin", "demo-admin-secret");
        assertThat(client.post("events2/send_notification", form).status()).isEqualTo(200);
    }

    private void awaitSent(int total) {
        soon("all is sent")
                .atMost(Duration.ofMinutes(2))
                .until(() -> database().number("SELECT count(*) FROM delivery WHERE state = 'sent'") == total);
    }

    /** Otherwise the survivor would think that its own leases have run out too. */
    private void awaitQuiet() {
        AtomicInteger seen = new AtomicInteger();
        soon("the survivor has sent what is not under the dead node's leases")
                .pollInterval(Duration.ofSeconds(3))
                .until(() -> seen.getAndSet(mails.size()) == mails.size());
    }

    private Database database() {
        return new Database(nodes.get(0).database());
    }

    private Map<String, Set<String>> idsByRecipient() {
        return mails.all().stream().collect(groupingBy(MailText::recipient, mapping(MailText::messageId, toSet())));
    }
}
