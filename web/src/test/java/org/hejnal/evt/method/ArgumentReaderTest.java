package org.hejnal.evt.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hejnal.declared.Argument;
import org.hejnal.evt.request.TestFields;
import org.hejnal.http.RequestOrigin;
import org.hejnal.session.PortalSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentReaderTest {
    private static final Argument<Integer> LIMIT =
            Argument.withDefault("limit", EvtTypes.integer(1, 100), "20", "How many.");

    /** As the declaration promises; {@code $empty} is how some clients write nothing. */
    @ParameterizedTest
    @CsvSource({"other=1, 20, false", "limit=, 20, true", "limit=$empty, 20, true", "limit=7, 7, true"})
    void whatIsAbsentOrEmptyHasItsDefault(String field, int limit, boolean isGiven) {
        EvtDeclaration method =
                EvtDeclaration.of("evtlist", "List").arguments(LIMIT).build();
        EvtCall call = ArgumentReader.read(method, TestFields.of(List.of(field)), nobody());
        assertThat(call.get(LIMIT)).isEqualTo(limit);
        assertThat(call.isGiven(LIMIT)).isEqualTo(isGiven);
    }

    @SuppressWarnings("NullAway") // nobody asks who calls
    private static Sender nobody() {
        RequestOrigin origin = new RequestOrigin(
                true, false, "::1", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Sender(new PortalSession(null), origin, List.of());
    }
}
