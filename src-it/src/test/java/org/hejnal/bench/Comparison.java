package org.hejnal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.hejnal.it.Report;

/** How fast one thing is as a share of another, measured in turn so that what disturbs the machine disturbs both. */
final class Comparison {
    private static final int ROUNDS = 7;

    /** It takes the virtual machines many thousands of requests to compile what they run most. */
    private static final int WARM_UP_ROUNDS = 6;

    private final List<Double> ratios = new ArrayList<>();
    private final List<Double> rates = new ArrayList<>();
    private final List<Double> yardsticks = new ArrayList<>();

    private Comparison() {}

    /**
     * Measures.
     *
     * @param rate how much per second, by what is examined
     * @param yardstick the same by what it is compared with
     */
    static Comparison of(DoubleSupplier rate, DoubleSupplier yardstick) {
        Comparison comparison = new Comparison();
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            comparison.take(round, rate.getAsDouble(), yardstick.getAsDouble());
        }
        return comparison;
    }

    private void take(int round, double rate, double yardstick) {
        if (round >= 0) {
            rates.add(rate);
            yardsticks.add(yardstick);
            ratios.add(rate / yardstick);
        }
    }

    void print(String what) {
        double least = ratios.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double most = ratios.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        Report.BENCHMARKS.line(
                "%-62s %5.2f  (%.2f to %.2f)  %7.0f/s against %7.0f/s",
                what, median(ratios), least, most, median(rates), median(yardsticks));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
