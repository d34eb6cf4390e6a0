package org.hejnal.it.faults;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each fault four times, with ten thousand people: {@code -Dhejnal.faults.rounds} and {@code .people} choose others, {@code
 * -Dhejnal.faults.only} a part of the names.
 */
class DeliveryFaults {
    private static Scene scene;

    @BeforeAll
    static void start() {
        scene = new Scene("faults");
    }

    @AfterAll
    static void stop() {
        scene.close();
    }

    @TestFactory
    Stream<DynamicTest> everybodyGetsIt() {
        return new FaultRounds(scene, Integer.getInteger("hejnal.faults.people", 10_000))
                .each(Integer.getInteger("hejnal.faults.rounds", 4), System.getProperty("hejnal.faults.only", ""));
    }
}
