package org.hejnal.it.events2.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.UsosClient;

/** Somebody with a client of the API, whose calls are written down. */
record Actor(Town town, UsosClient client) {
    /**
     * Calls a method of events2, which answers.
     *
     * @param arguments names and values in turns
     */
    JsonPath call(String method, String... arguments) {
        return answer(method, arguments).json();
    }

    /** The same, for what is no object and no list. */
    Answer answer(String method, String... arguments) {
        Answer answer = tryTo(method, arguments);
        assertThat(answer.status()).as("%s: %s", method, answer.body()).isEqualTo(200);
        town.called().add(method);
        return answer;
    }

    /** Calls a method that has nothing to say but that it is done. */
    void order(String method, String... arguments) {
        assertThat(call(method, arguments).<String, Object>getMap("")).isEmpty();
    }

    /** Calls a method that refuses and returns the error. */
    String refusal(String method, String... arguments) {
        return tryTo(method, arguments).json().getString("error");
    }

    private Answer tryTo(String method, String... arguments) {
        Map<String, String> form = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            form.put(arguments[i], arguments[i + 1]);
        }
        return client.post("events2/" + method, form);
    }
}
