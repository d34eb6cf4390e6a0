package org.hejnal.usos.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hejnal.audit.Initiator;
import org.hejnal.usos.oauth.Caller;
import org.hejnal.usos.oauth.Caller.CallingConsumer;
import org.junit.jupiter.api.Test;

/** Who is written down as having done something. */
class InitiatorTest {
    private static final Optional<CallingConsumer> APPLICATION =
            Optional.of(new CallingConsumer(5, "library", Set.of()));

    @Test
    void aPersonIsOneWhoseTokenProvesThem() {
        assertThat(initiator(new Caller(APPLICATION, OptionalLong.of(7), Set.of())))
                .isEqualTo(new Initiator(OptionalLong.of(7), OptionalLong.of(5), "192.0.2.1"));
    }

    @Test
    void whomAnApplicationOnlyNamesHasDoneNothing() {
        assertThat(initiator(new Caller(APPLICATION, OptionalLong.of(7), Set.of(), true)))
                .isEqualTo(new Initiator(OptionalLong.empty(), OptionalLong.of(5), "192.0.2.1"));
    }

    private static Initiator initiator(Caller caller) {
        return new Call("services/a/b", caller, Map.of(), Set.of(), "192.0.2.1").initiator();
    }
}
