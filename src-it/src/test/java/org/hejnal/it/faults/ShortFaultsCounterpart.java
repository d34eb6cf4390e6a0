package org.hejnal.it.faults;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each fault once, with fewer people than {@link DeliveryFaults}. */
class ShortFaultsCounterpart {
    private static final int PEOPLE = 2_000;

    private static Scene scene;

    @BeforeAll
    static void start() {
        scene = new Scene("short-faults");
    }

    @AfterAll
    static void stop() {
        scene.close();
    }

    @TestFactory
    Stream<DynamicTest> everybodyGetsIt() {
        return new FaultRounds(scene, PEOPLE).each(1, "");
    }
}
