package org.hejnal.evt.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hejnal.evt.error.EvtException;
import org.hejnal.http.Parameter;
import org.junit.jupiter.api.Test;

class CallBatchTest {
    private static final CallAddress FLAT = new CallAddress("accgetallfamily", CallStyle.FLAT);
    private static final CallAddress DOCUMENTED = new CallAddress("evtget", CallStyle.DOCUMENTED);

    @Test
    void bareFieldsAndThoseOfTheFirstPrefixAreTheFirstCalls() {
        List<SentCall> calls = read(FLAT, "partnerScope=Family", "a00identifier=x", "a01call=log2get", "a01b=c");
        assertThat(calls).extracting(SentCall::key).containsExactly("a00", "a01");
        assertThat(calls).extracting(SentCall::name).containsExactly("accgetallfamily", "log2get");
        assertThat(calls.get(0).fields().find("identifier")).contains("x");
        assertThat(calls.get(0).fields().find("PARTNERSCOPE")).contains("Family");
        assertThat(calls.get(1).fields().find("b")).contains("c");
        assertThat(calls.get(1).fields().find("identifier")).isEmpty();
    }

    @Test
    void callsComeInTheOrderOfTheirKeys() {
        assertThat(read(FLAT, "a10call=x10", "a02call=x02", "a01call=x01"))
                .extracting(SentCall::name)
                .containsExactly("accgetallfamily", "x01", "x02", "x10");
    }

    @Test
    void theDocumentedStyleKnowsNoBatches() {
        List<SentCall> calls = read(DOCUMENTED, "eventId=144_1", "a01call=evtdelete");
        assertThat(calls).hasSize(1);
        assertThat(calls.get(0).fields().find("a01call")).contains("evtdelete");
    }

    @Test
    void aFieldThatIsGivenTwiceIsRefused() {
        assertRefused(DOCUMENTED, "eventId=144_1", "EVENTID=144_2");
        assertRefused(FLAT, "eventId=144_1", "a00eventId=144_2");
        assertRefused(FLAT, "a01call=evtget", "A01CALL=evtdelete");
    }

    @Test
    void twentyCallsAreTheMost() {
        assertThat(read(FLAT, batchOf(19))).hasSize(20);
        assertRefused(FLAT, batchOf(20));
    }

    @Test
    void anythingButANameIsNoCall() {
        assertRefused(FLAT, "a01call=../evtget");
    }

    @Test
    void listsAreNumbered() {
        CallFields fields =
                read(FLAT, "eventId.0=a", "eventId.1=b", "eventId.3=d").get(0).fields();
        assertThat(fields.list("eventid")).containsExactly("a", "b");
    }

    private static String[] batchOf(int more) {
        return IntStream.rangeClosed(1, more)
                .mapToObj(i -> "a%02dcall=evtlist".formatted(i))
                .toArray(String[]::new);
    }

    private static void assertRefused(CallAddress address, String... parameters) {
        assertThatThrownBy(() -> read(address, parameters)).isInstanceOf(EvtException.class);
    }

    private static List<SentCall> read(CallAddress address, String... parameters) {
        return CallBatch.read(
                address,
                Arrays.stream(parameters)
                        .map(text -> text.split("=", 2))
                        .map(pair -> new Parameter(pair[0], pair[1]))
                        .toList());
    }
}
