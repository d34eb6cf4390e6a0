package org.hejnal.jms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import org.hejnal.usos.answer.CommandDispatcher.Outcome;
import org.junit.jupiter.api.Test;

class OutcomeTextTest {
    /** A repeat is answered as the command was, warnings and all. */
    @Test
    void isReadAsItWasWritten() {
        Outcome outcome =
                new Outcome(Json.createObjectBuilder().add("send_id", "77").build(), List.of("Passed over: \"żółw\"."));
        assertThat(OutcomeText.parse(OutcomeText.of(outcome))).isEqualTo(outcome);
    }
}
