package org.hejnal.directory.roster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Guesses which name a misspelt one was meant to be. */
final class NearestNames {
    private static final int MOST = 3;
    private static final double ALIKE = 0.4;

    private NearestNames() {}

    /** At most three of the known names, the most alike first; none if nothing is alike. */
    static List<String> of(String name, List<String> known) {
        Map<String, Integer> pairs = pairs(name);
        Map<String, Double> likeness = new HashMap<>();
        known.forEach(candidate -> likeness.put(candidate, likeness(pairs, pairs(candidate))));
        return known.stream()
                .filter(candidate -> likeness.getOrDefault(candidate, 0.0) >= ALIKE)
                .sorted(Comparator.comparing((String candidate) -> likeness.getOrDefault(candidate, 0.0))
                        .reversed())
                .limit(MOST)
                .toList();
    }

    /** Dice's coefficient: twice the pairs of neighbouring letters that both have, of all that they have. */
    private static double likeness(Map<String, Integer> one, Map<String, Integer> other) {
        int common = one.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), other.getOrDefault(pair.getKey(), 0)))
                .sum();
        int all = count(one) + count(other);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static int count(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> pairs(String name) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= name.length(); i++) {
            pairs.merge(name.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
