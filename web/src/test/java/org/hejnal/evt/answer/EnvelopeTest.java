package org.hejnal.evt.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hejnal.evt.error.EvtError;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.platform.LangDict;
import org.junit.jupiter.api.Test;

/** Envelopes as clients of the API family know them. */
class EnvelopeTest {
    private static final CallOutcome DELETED = new CallOutcome("evtdelete", true, Optional.empty());

    @Test
    void theDocumentedStyleAnswersAFeed() {
        assertThat(documented(DELETED)).isEqualTo("{\"cn\":\"evtdelete\",\"feed\":\"true\"}");
    }

    @Test
    void theDocumentedStyleNamesTheException() {
        assertThat(documented(refused(EvtError.NO_SESSION)))
                .isEqualTo("{\"cn\":\"evtget\",\"un\":{\"FiZClassId\":\"501\","
                        + "\"exception\":\"FizAccountNotFoundInSessionException\",\"message\":\"why\"}}");
    }

    @Test
    void theQuotaIsABusinessError() {
        assertThat(documented(refused(EvtError.QUOTA_EXCEEDED)))
                .startsWith("{\"cn\":\"evtget\",\"ex\":{\"FiZClassId\":\"601\","
                        + "\"exception\":\"FizMediaQuotaExceededException\"");
    }

    @Test
    void theFlatStyleAnswersEachCallUnderItsKey() {
        AnswerText answer = new AnswerText();
        answer.addFlat("a00", DELETED);
        answer.addFlat("a01", refused(EvtError.UNKNOWN_OBJECT));
        assertThat(text(answer.flat()))
                .isEqualTo("{\"a00\":{\"r\":{\"r\":\"true\"},\"cn\":\"evtdelete\"},"
                        + "\"a01\":{\"un\":{\"un\":{\"FiZClassId\":\"503\",\"message\":\"why\"}},\"cn\":\"evtget\"}}");
    }

    @Test
    void wordsForAPersonStandBesideTheMessage() {
        EvtException refusal = EvtException.invalid("why").saying(new LangDict("Źle.", null));
        assertThat(documented(new CallOutcome("evtget", null, Optional.of(refusal))))
                .endsWith("\"message\":\"why\",\"userMessage\":{\"pl\":\"Źle.\"}}}");
    }

    @Test
    void signingInAnswersInAFlatEnvelopeOfItsOwn() {
        assertThat(flat("a01", new CallOutcome("login", 130L, Optional.empty())))
                .isEqualTo("{\"a01\":{\"r\":{\"r\":\"130\"},\"cn\":\"login\"}}");
        assertThat(flat("a01", refused(EvtError.SIGN_IN_FAILED)))
                .isEqualTo("{\"a01\":{\"ex\":{\"ex\":{\"FiZClassId\":\"3\",\"message\":\"why\"}},\"cn\":\"evtget\"}}");
    }

    @Test
    void everyScalarIsAStringAndTimesAreInUtcWithMilliseconds() {
        EvtObject feed = new EvtObject()
                .with("startDate", Instant.parse("2011-04-01T08:00:00Z"))
                .with("accountId", 130L)
                .with("allDay", false)
                .with("absent", Optional.empty())
                .with("comments", List.of())
                .with("text", "\"élement\" </script>");
        assertThat(text(EvtJson.write(feed, 1000)))
                .isEqualTo("{\"startDate\":\"2011-04-01T08:00:00.000Z\",\"accountId\":\"130\",\"allDay\":\"false\","
                        + "\"comments\":[],\"text\":\"\\\"élement\\\" </script>\"}");
    }

    @Test
    void whatDoesNotFitIsAnErrorAndTheOthersHaveTheirRoom() {
        String megabyte = "x".repeat(1_000_000);
        AnswerText answer = new AnswerText();
        answer.addFlat("a00", DELETED);
        assertThat(answer.isFull()).isFalse();
        answer.addFlat("a01", new CallOutcome("evtlist", Collections.nCopies(40, megabyte), Optional.empty()));
        assertThat(answer.isFull()).isTrue();
        answer.addFlat("a02", DELETED);
        assertThat(text(answer.flat()))
                .startsWith("{\"a00\":{\"r\":{\"r\":\"true\"}")
                .contains("\"a01\":{\"un\":{\"un\":{\"FiZClassId\":\"502\"")
                .endsWith("\"a02\":{\"r\":{\"r\":\"true\"},\"cn\":\"evtdelete\"}}");
    }

    private static String documented(CallOutcome outcome) {
        return text(new AnswerText().documented(outcome));
    }

    private static String flat(String key, CallOutcome outcome) {
        AnswerText answer = new AnswerText();
        answer.addFlat(key, outcome);
        return text(answer.flat());
    }

    private static CallOutcome refused(EvtError error) {
        return new CallOutcome("evtget", null, Optional.of(EvtException.of(error, "why")));
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
