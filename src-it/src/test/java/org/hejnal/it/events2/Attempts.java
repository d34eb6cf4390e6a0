package org.hejnal.it.events2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.UsosClient;

/**
 * One who may call a method calls it again and again.
 *
 * @param good arguments with which it does what it is for
 */
record Attempts(Scene scene, MethodFacts method, UsosClient caller, Map<String, String> good, SoftAssertions softly) {
    static Attempts at(Scene scene, MethodFacts method) {
        UsosClient caller = Caller.RIGHTFUL.client(scene, method);
        return new Attempts(scene, method, caller, scene.arguments(method), new SoftAssertions());
    }

    /** Makes calls that are all refused, and asserts that nothing has changed. */
    void inVain(Consumer<Attempts> calls) {
        String before = scene.traces();
        calls.accept(this);
        softly.assertAll();
        assertThat(scene.traces()).isEqualTo(before);
    }

    Answer call(Map<String, String> arguments) {
        return caller.post(path(), arguments);
    }

    Answer callWith(String name, String value) {
        return call(with(name, value));
    }

    /** Calls with the good arguments, by GET. */
    Answer get() {
        StringBuilder query = new StringBuilder("?");
        good.forEach(
                (name, value) -> query.append(name).append('=').append(value).append('&'));
        return caller.get(path() + query);
    }

    Map<String, String> with(String name, String value) {
        Map<String, String> arguments = new HashMap<>(good);
        arguments.put(name, value);
        return arguments;
    }

    Map<String, String> without(String name) {
        Map<String, String> arguments = new HashMap<>(good);
        arguments.remove(name);
        return arguments;
    }

    void assertMissing(Answer answer, String name) {
        assertParam(answer, "param_missing", name);
    }

    void assertInvalid(Answer answer, String name) {
        assertParam(answer, "param_invalid", name);
    }

    void assertNotFound(Answer answer, String named) {
        softly.assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        softly.assertThat(answer.text("error")).as(answer.body()).isEqualTo("object_not_found");
        softly.assertThat(answer.text("message")).as(answer.body()).contains(named);
        softly.assertThat(answer.text("param_name")).as(answer.body()).isNotBlank();
        softly.assertThat(answer.text("method_name")).as(answer.body()).isEqualTo(method.name());
    }

    private void assertParam(Answer answer, String error, String name) {
        softly.assertThat(answer.status()).as(name).isEqualTo(400);
        softly.assertThat(answer.text("error")).as(answer.body()).isEqualTo(error);
        softly.assertThat(answer.text("param_name")).as(answer.body()).isEqualTo(name);
        softly.assertThat(answer.body()).contains("\"fields\":{\"" + name + "\":{\"pl\":");
    }

    private String path() {
        return method.name().replaceFirst("^services/", "");
    }
}
