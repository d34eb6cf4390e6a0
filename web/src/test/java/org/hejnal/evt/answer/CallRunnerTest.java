package org.hejnal.evt.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hejnal.declared.MethodRegistry;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.request.CallStyle;
import org.hejnal.evt.request.EvtRequest;
import org.hejnal.evt.request.SentCall;
import org.hejnal.evt.request.TestFields;
import org.hejnal.http.RequestOrigin;
import org.hejnal.platform.Settings;
import org.hejnal.session.FakeSession;
import org.hejnal.session.PortalSession;
import org.hejnal.usos.RealMethods;
import org.junit.jupiter.api.Test;

/** What a batch can have the server do. */
class CallRunnerTest {
    private static final String MEGABYTE = "x".repeat(1_000_000);

    // First, since what follows refers to it.
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private final List<String> made = new ArrayList<>();
    private final BatchTurns turns = new BatchTurns();
    private final PortalSession session = new FakeSession().portal();
    private final CallRunner runner = new CallRunner(
            new MethodRegistry(List.of(
                    method(EvtDeclaration.of("evtget", "Read").build(), call -> "fine"),
                    method(
                            EvtDeclaration.of("evtlist", "Read much").build(),
                            call -> Collections.nCopies(40, MEGABYTE)),
                    method(EvtDeclaration.of("evtslow", "Take five seconds").build(), call -> {
                        now = now.plus(Duration.ofSeconds(5));
                        return "fine";
                    }),
                    method(
                            EvtDeclaration.of("login", "Sign in")
                                    .withoutSession()
                                    .build(),
                            call -> {
                                call.session().signIn(1, 0);
                                return "in";
                            }))),
            new CallGuard(new Settings(RealMethods.settings(Map.of("hejnal.tls-required", "false")))),
            turns,
            ((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void eachCallIsAnswered() {
        session.signIn(1, 0);
        assertThat(answer("evtget", "evtnone", "evtget"))
                .contains("\"a00\":{\"r\":{\"r\":\"fine\"}", "\"a01\":{\"un\"", "\"a02\":{\"r\":{\"r\":\"fine\"}");
    }

    @Test
    void whatDoesNotFitEndsTheWork() {
        session.signIn(1, 0);
        String answer = answer("evtget", "evtlist", "evtlist", "evtget");
        assertThat(made).containsExactly("evtget", "evtlist");
        assertThat(answer).contains("\"a02\":{\"un\"", "\"a03\":{\"un\"", "is full; this call was not made");
    }

    @Test
    void theTimeOfABatchIsLimited() {
        session.signIn(1, 0);
        String answer = answer("evtslow", "evtslow", "evtget");
        assertThat(made).containsExactly("evtslow", "evtslow");
        assertThat(answer).contains("\"a02\":{\"un\"", "has taken 10 seconds");
    }

    @Test
    void aBatchSignsInOnce() {
        assertThat(answer("login", "login", "evtget")).contains("\"a01\":{\"un\"", "\"a02\":{\"r\"");
        assertThat(made).containsExactly("login", "evtget");
    }

    @Test
    void anAccountHasTwoBatchesAtATime() {
        session.signIn(1, 0);
        assertThat(turns.begin(1)).isTrue();
        assertThat(turns.begin(2)).isTrue();
        answer("evtget", "evtget");
        answer("evtget", "evtget");
        assertThat(made).hasSize(4);
        assertThat(turns.begin(1)).isTrue();
        assertThat(answer("evtget", "evtget")).contains("2 batches of this account");
        assertThat(answer("evtget")).contains("fine");
        turns.end(1);
        answer("evtget", "evtget");
        assertThat(made).hasSize(7);
    }

    private String answer(String... names) {
        List<SentCall> calls = IntStream.range(0, names.length)
                .mapToObj(index -> new SentCall("a%02d".formatted(index), names[index], TestFields.of(List.of())))
                .toList();
        RequestOrigin origin = new RequestOrigin(
                true, false, "::1", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        byte[] answer = runner.answer(new EvtRequest(CallStyle.FLAT, calls, List.of(), origin), session)
                .body();
        return new String(answer, StandardCharsets.UTF_8);
    }

    private EvtMethod method(EvtDeclaration declaration, Function<EvtCall, Object> work) {
        return new EvtMethod() {
            @Override
            public EvtDeclaration declaration() {
                return declaration;
            }

            @Override
            public Object call(EvtCall call) {
                made.add(declaration.name());
                return work.apply(call);
            }
        };
    }
}
