package org.hejnal.usos.events2.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hejnal.declared.body.BodyKey;
import org.hejnal.declared.body.BodyTypes;
import org.hejnal.declared.body.PatchBody;
import org.hejnal.usos.error.ApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairBodyTest {
    private final PairBody pair = new PairBody(BodyKey.optional("channel", BodyTypes.reference(), "The channel."));

    @Test
    void goesByTheId() {
        assertThat(route("{'id': 'grades:email'}")).containsExactly("grades:email");
        assertThat(route("{'id': 'grades:email', 'event_type': 'grades', 'channel': {'id': 'email'}}"))
                .containsExactly("grades:email");
        assertThat(route("{'id': 'grades:email', 'event_type': 'grades'}")).containsExactly("grades:email");
        assertThat(route("{'id': 'grades:email', 'channel': 'email'}")).containsExactly("grades:email");
    }

    @Test
    void takesIdsThatAreLongerThanTheirParts() {
        String id = "calendar.event_cancelled:immediately";
        assertThat(route("{'id': '" + id + "'}")).containsExactly(id);
    }

    @Test
    void goesByThePair() {
        assertThat(route("{'event_type': {'id': 'grades', 'name': null}, 'channel': 'sms'}"))
                .containsExactly("grades", "sms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'event_type': 'grades'}",
                "{'channel': 'sms'}",
                "{'id': 'grades:email', 'event_type': 'grades', 'channel': 'sms'}",
                "{'id': 'custom:email', 'event_type': 'grades'}",
                "{'id': 'custom:email', 'event_type': 'cust'}",
                "{'id': 'custom:email', 'channel': 'sms'}",
                "{'id': 'custom:email', 'channel': 'mail'}",
                "{'id': 'custom', 'event_type': 'custom'}",
            })
    void refusesWhatIsUnclear(String body) {
        assertThatThrownBy(() -> route(body))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.detail("error")).contains("param_invalid"));
    }

    private List<String> route(String json) {
        PatchBody body = pair.argument().type().parse(json.replace('\'', '"'), ZoneOffset.UTC);
        List<String> way = new ArrayList<>();
        pair.route(body, way::add, (type, channel) -> way.addAll(List.of(type, channel)));
        return way;
    }
}
