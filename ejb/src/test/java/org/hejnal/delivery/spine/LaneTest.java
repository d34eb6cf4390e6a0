package org.hejnal.delivery.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaneTest {
    /** Otherwise the batches of a channel that answers slowly would take the sessions of all the others. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 12})
    void whatAllChannelsHaveInFlightFitsIntoTheSessionsOfOneNode(int channels) {
        int inFlight = Arrays.stream(Lane.values())
                .mapToInt(lane -> channels * lane.mostInFlight(channels))
                .sum();
        assertThat(inFlight).isBetween(1, Integer.parseInt(BatchListener.SESSIONS));
    }

    @Test
    void everySessionHasAnInstance() throws IOException {
        assertThat(Files.readString(Path.of("../wildfly-config/configure-hejnal.cli")))
                .contains("strict-max-bean-instance-pool=hejnal-delivery:add(max-pool-size=" + BatchListener.SESSIONS
                        + ")");
    }
}
