package org.hejnal.jms;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import org.hejnal.declared.JsonObjectText;
import org.hejnal.usos.answer.CommandDispatcher.Outcome;

/** What came of a command, as it is kept for repeats. */
final class OutcomeText {
    private static final String RESULT = "result";
    private static final String WARNINGS = "warnings";

    private OutcomeText() {}

    static String of(Outcome outcome) {
        return Json.createObjectBuilder()
                .add(RESULT, outcome.result())
                .add(WARNINGS, Json.createArrayBuilder(outcome.warnings()))
                .build()
                .toString();
    }

    static Outcome parse(String text) {
        JsonObject kept = JsonObjectText.parse(text);
        return new Outcome(
                kept.getJsonObject(RESULT), kept.getJsonArray(WARNINGS).getValuesAs(JsonString::getString));
    }
}
