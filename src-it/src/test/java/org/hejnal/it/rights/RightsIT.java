package org.hejnal.it.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each caller of {@code rights.txt} gets from each method what the table says. */
@HejnalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsIT {
    private final RightsScene scene = new RightsScene(Hub.main());

    static List<ExpectedRights> table() {
        return ExpectedRights.read();
    }

    @ParameterizedTest
    @MethodSource("table")
    void everybodyMayDoWhatTheTableSays(ExpectedRights line) {
        SoftAssertions checks = new SoftAssertions();
        for (RightsCaller caller : RightsCaller.values()) {
            String expected = line.expectedOf(caller);
            if (expected.equals("as")) {
                checks.assertThat(outcome(line, caller, true))
                        .as(line + " as somebody")
                        .isEqualTo("yes");
                expected = "no";
            }
            checks.assertThat(outcome(line, caller, false))
                    .as(line + " by " + caller)
                    .isEqualTo(expected);
        }
        checks.assertAll();
    }

    /** A table that let everybody in would pass above if nobody were ever refused. */
    @Test
    void theTableHasRefusals() {
        assertThat(table()).anySatisfy(line -> assertThat(line.expected()).contains("no"));
        assertThat(table()).anySatisfy(line -> assertThat(line.expected()).contains("forbidden"));
    }

    private String outcome(ExpectedRights line, RightsCaller caller, boolean isAsSomebody) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String argument :
                line.arguments().isEmpty() ? new String[0] : line.arguments().split("&")) {
            int end = argument.indexOf('=');
            arguments.put(argument.substring(0, end), scene.filled(argument.substring(end + 1)));
        }
        if (isAsSomebody) {
            arguments.put("as_user_id", Long.toString(scene.person()));
        }
        Answer answer = scene.as(caller).post(line.method(), arguments);
        if (answer.status() == 401) {
            return answer.body();
        }
        return switch (answer.text("error")) {
            case "method_forbidden" -> "no";
            case "object_forbidden" -> "forbidden";
            case "object_not_found" -> line.expected().contains("unknown") ? "unknown" : "yes";
            default -> "yes";
        };
    }
}
