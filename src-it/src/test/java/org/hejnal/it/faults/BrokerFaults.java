package org.hejnal.it.faults;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a broker elsewhere can do in the middle of a send, each twice, with ten thousand people: {@code -Dhejnal.faults.rounds},
 * {@code .people} and {@code .only} choose others. {@code -Dhejnal.faults.away=600} is for how many seconds it is away.
 */
class BrokerFaults {
    @TempDir
    static Path folder;

    private static BrokerScene scene;

    @BeforeAll
    static void start() throws Exception {
        scene = new BrokerScene("broker-faults", folder);
    }

    @AfterAll
    static void stop() {
        scene.close();
    }

    @TestFactory
    Stream<DynamicTest> everybodysMessageComesOnceAndEmailsGoOn() {
        return new BrokerRounds(
                        scene,
                        Integer.getInteger("hejnal.faults.people", 10_000),
                        Integer.getInteger("hejnal.faults.away", 20))
                .each(Integer.getInteger("hejnal.faults.rounds", 2), System.getProperty("hejnal.faults.only", ""));
    }
}
