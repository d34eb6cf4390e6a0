package org.hejnal.it.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.HttpCall;
import org.junit.jupiter.api.Test;

/** A multipart form without a single part, as HTTP libraries make it of no fields: the parameters are in the query. */
@HejnalTest
class EmptyFormIT {
    private final Hub hub = Hub.main();

    @Test
    void theServicesApiAnswers() {
        HttpResponse<String> answer = empty("/services/apisrv/now?format=json");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void theCalendarApiSignsIn() {
        String query = HttpCall.encoded(Map.of("identifier", "anna@example.edu", "password", "demo"));
        assertThat(empty("/api/log/in?" + query).body())
                .isEqualTo("{\"a01\":{\"r\":{\"r\":\"1001\"},\"cn\":\"login\"}}");
    }

    private HttpResponse<String> empty(String path) {
        byte[] form = "--b--\r\n".getBytes(StandardCharsets.US_ASCII);
        return HttpCall.to(hub.baseUrl() + path)
                .entity("multipart/form-data; boundary=b", form)
                .send();
    }
}
