package org.hejnal.it.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.MainHub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Monitoring reads what the hub does. Other tests count, too: only what has grown is looked at. */
@HejnalTest
class MetricsIT {
    /** Prometheus, "Text-based format": a comment, or a name with labels and a number. */
    private static final Pattern LINE = Pattern.compile("# (HELP|TYPE) [a-z_]+ .+"
            + "|[a-z_]+(\\{[a-z_]+=\"[^\"]*\"(,[a-z_]+=\"[^\"]*\")*})? (-?[0-9.]+(E-?[0-9]+)?|[+-]Inf|NaN)");

    private final Hub hub = Hub.main();
    private final Crowd crowd = Crowd.enter(new Database(hub.database()), 3);

    @Test
    void whatHappensIsCounted() {
        double accepted = value("hejnal_sends_accepted_total");
        double fannedOut = value("hejnal_recipients_fanned_out_total");
        double sent = value("hejnal_delivery_delay_seconds_count{channel=\"email\",outcome=\"sent\"}");
        String requests = "hejnal_request_duration_seconds_count{api=\"usos\","
                + "method=\"events2/send_notification\",outcome=\"2xx\"}";
        double answered = value(requests);
        UsosClient sender = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
        assertThat(sender.post("events2/send_notification", Map.of("user_ids", crowd.ids(), "message_pl", "Licznik."))
                        .status())
                .isEqualTo(200);
        soon().until(() -> hub.mails().to(Crowd.address(crowd.lastId())).size() == 1);
        soon().until(() -> value("hejnal_delivery_delay_seconds_count{channel=\"email\",outcome=\"sent\"}")
                >= sent + crowd.size());
        assertThat(value("hejnal_sends_accepted_total")).isGreaterThan(accepted);
        assertThat(value("hejnal_recipients_fanned_out_total")).isGreaterThanOrEqualTo(fannedOut + crowd.size());
        assertThat(value(requests)).isGreaterThan(answered);
    }

    @Test
    void whatWaitsIsTold() {
        assertThat(text())
                .contains(
                        "hejnal_oldest_due_seconds{channel=\"\",kind=\"fan_out\"}",
                        "hejnal_oldest_due_seconds{channel=\"email\",kind=\"delivery\"}",
                        "hejnal_oldest_due_seconds{channel=\"\",kind=\"digest\"}",
                        "# TYPE hejnal_oldest_event_seconds gauge",
                        "# TYPE hejnal_deliveries_open gauge");
    }

    @Test
    void signInsAreCounted() {
        String wrong = "hejnal_sign_ins_total{outcome=\"wrong\",way=\"password\"}";
        double before = value(wrong);
        HttpCall.to(hub.baseUrl() + "/api/log/in")
                .form(Map.of("identifier", "p" + crowd.firstId(), "password", "wrong"))
                .send();
        assertThat(value(wrong)).isGreaterThan(before);
    }

    @Test
    void theFormatIsThatOfPrometheus() {
        HttpResponse<String> answer = read("Bearer " + MainHub.METRICS_TOKEN);
        assertThat(HttpCall.header(answer, "Content-Type")).isEqualTo("text/plain;version=0.0.4;charset=utf-8");
        assertThat(answer.body().lines()).allSatisfy(line -> assertThat(line).matches(LINE));
    }

    /** What a caller has made up is no label: an address that is none counts among all others. */
    @Test
    void noLabelComesFromACaller() {
        HttpCall.to(hub.baseUrl() + "/services/events2/made_up_by_a_caller").send();
        HttpCall.to(hub.baseUrl() + "/api/made/up_by_a_caller").send();
        assertThat(text()).doesNotContain("made_up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer wrong", "Basic bWV0cmljcw==", MainHub.METRICS_TOKEN})
    void othersReadNothing(String authorization) {
        HttpResponse<String> answer = read(authorization);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(HttpCall.header(answer, "WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.body()).doesNotContain("hejnal_");
    }

    private String text() {
        HttpResponse<String> answer = read("Bearer " + MainHub.METRICS_TOKEN);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> read(String authorization) {
        HttpCall call = HttpCall.to(hub.baseUrl() + "/metrics");
        return (authorization.isEmpty() ? call : call.header("Authorization", authorization)).send();
    }

    /** 0 while nothing has been counted under the labels. */
    private double value(String name) {
        return text().lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElse(0);
    }
}
