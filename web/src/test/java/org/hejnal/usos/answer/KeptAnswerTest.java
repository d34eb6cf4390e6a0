package org.hejnal.usos.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceDeclarationBuilder;
import org.hejnal.usos.method.StubMethod;
import org.hejnal.usos.oauth.Caller;
import org.junit.jupiter.api.Test;

class KeptAnswerTest {
    private static final String NAME = "services/test/thing";
    private static final Argument<String> ID = Argument.optional("id", ArgumentTypes.id(), "Which.");
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void anUnchangingAnswerIsMadeOnceForEachQuestion() {
        Api api = api(thing().unchanging());

        Answer first = api.call(NAME, "id=a");
        assertThat(api.call(NAME, "id=a", "unknown=1")).isSameAs(first);
        assertThat(api.text(NAME, "id=b")).isNotEqualTo(new String(first.body(), StandardCharsets.UTF_8));
        assertThat(api.call(NAME, "id=a", "format=xmlmap").contentType()).startsWith("text/xml");
        assertThat(calls).hasValue(3);
    }

    @Test
    void whatASignatureTookPartInIsKeptForThatApplicationAndNowhereElse() {
        Api api = api(thing().consumer(Requirement.OPTIONAL).unchanging());

        assertThat(api.call(NAME, "consumer=1").tag()).isEmpty();
        assertThat(api.call(NAME).tag()).isPresent();
        assertThat(api.call(NAME, "consumer=1").tag()).isEmpty();
        api.call(NAME, "consumer=1", "admin=services/test/thing");
        assertThat(calls).hasValue(3);
    }

    @Test
    void whatIsForAPersonIsNotKept() {
        Api api = api(thing().consumer(Requirement.OPTIONAL)
                .token(Requirement.OPTIONAL)
                .unchanging());

        api.call(NAME, "consumer=1", "token=events");
        api.call(NAME, "consumer=1", "token=events");
        assertThat(calls).hasValue(2);
    }

    @Test
    void anAnswerIsMadeAgainWhenItsStateChanges() {
        AtomicInteger state = new AtomicInteger();
        Api api = api(thing().keptWhile(state::get));

        Answer before = api.call(NAME);
        state.incrementAndGet();
        assertThat(api.call(NAME)).isNotSameAs(before);
    }

    @Test
    void longAnswersAreNotKept() {
        AnswerCache cache = new AnswerCache();
        Answer answer = new Answer("text/plain", new byte[64 * 1024 + 1], Optional.empty());

        cache.get(new AnswerCache.Question(NAME, "", Caller.ANONYMOUS, Map.of()), () -> answer);
        assertThat(cache.size()).isZero();
    }

    @Test
    void otherAnswersAreNotKept() {
        Api api = api(thing());

        api.call(NAME);
        api.call(NAME);
        assertThat(calls).hasValue(2);
    }

    @Test
    void whoMakesQuestionsUpFillsNoMemory() {
        AnswerCache cache = new AnswerCache();
        Answer answer = new Answer("text/plain", new byte[0], Optional.empty());

        for (int i = 0; i < 2000; i++) {
            cache.get(new AnswerCache.Question(NAME, "", Caller.ANONYMOUS, Map.of("id", i)), () -> answer);
        }
        assertThat(cache.size()).isEqualTo(500);
    }

    private Api api(ServiceDeclarationBuilder method) {
        return new Api(new StubMethod(
                method.build(), call -> Map.of("id", call.find(ID).orElse(""), "calls", calls.incrementAndGet())));
    }

    private static ServiceDeclarationBuilder thing() {
        return ServiceDeclaration.of(NAME, "Thing").arguments(ID).returns("A thing.");
    }
}
