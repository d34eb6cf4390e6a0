package org.hejnal.it.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.client.HttpCall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** PostgreSQL gets SIGSTOP: it keeps its connections and answers nothing. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DatabaseHangIT {
    private static final int CALLS = 100;

    /** Nothing of its answer is remembered, as the catalogue is for a moment. */
    private static final String NEEDS_THE_DATABASE = "/services/events2/search_statements";

    /** Less than a request waits for the database. */
    private static final Duration AT_ONCE = Duration.ofSeconds(20);

    private static final OwnHub OWN = new OwnHub("hang");
    private static Hub hub;

    @BeforeAll
    static void start() {
        hub = OWN.start();
    }

    @AfterEach
    void thaw() {
        OWN.thawDatabase();
    }

    @AfterAll
    static void stop() {
        OWN.close();
    }

    @Test
    void whatNeedsNoDatabaseIsAnsweredAndAllElseIsToldToComeBack() {
        assertThat(call(NEEDS_THE_DATABASE).send().statusCode()).isEqualTo(200);
        OWN.freezeDatabase();
        List<CompletableFuture<HttpResponse<String>>> calls = Stream.generate(() -> call(NEEDS_THE_DATABASE))
                .limit(CALLS)
                .map(HttpCall::begin)
                .toList();
        for (String path : List.of("/", "/developers/api/", "/openapi", "/assets/base.css", "/services/apisrv/now")) {
            assertThat(call(path).within(AT_ONCE).send().statusCode()).as(path).isEqualTo(200);
        }
        assertThat(calls).extracting(CompletableFuture::join).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(HttpCall.header(answer, "Retry-After")).matches("[1-9][0-9]?");
        });
        assertThat(call(NEEDS_THE_DATABASE).within(AT_ONCE).send().statusCode())
                .as("after the hang was noticed")
                .isEqualTo(503);
        assertThat(HttpCall.to(OWN.health("ready")).send().statusCode()).isEqualTo(503);

        OWN.thawDatabase();
        soon("the hub is ready")
                .until(() -> HttpCall.to(OWN.health("ready")).send().statusCode() == 200);
        assertThat(call(NEEDS_THE_DATABASE).send().statusCode()).isEqualTo(200);
    }

    private static HttpCall call(String path) {
        return HttpCall.to(hub.baseUrl() + path).overHttp1();
    }
}
