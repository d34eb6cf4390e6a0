package org.hejnal.usos.hejnal.consumer;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.hejnal.declared.MethodRegistry;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.declared.Requirement;
import org.hejnal.oauth.consumer.ConsumerChange;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

/** The methods that a consumer can call as administrative. */
@Singleton
class MethodNames {
    private static final int SHOWN = 100;

    private final Provider<MethodRegistry> registry;

    /** The registry is asked for late: it is made from the methods, those of consumers among them. */
    @Inject
    MethodNames(Provider<MethodRegistry> registry) {
        this.registry = registry;
    }

    /** @throws ApiException {@code param_invalid} for the first name that is none, with the nearest one that is */
    void check(List<String> names) {
        List<String> known = known();
        names.stream()
                .filter(name -> !name.equals(ConsumerChange.ALL_METHODS) && !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw unknown(name, nearest(name, known));
                });
    }

    private List<String> known() {
        List<RegisteredMethod<ServiceDeclaration, ServiceMethod>> all =
                registry.get().list(ServiceMethod.class);
        return all.stream()
                .map(RegisteredMethod::declaration)
                .filter(method -> method.access().consumer() != Requirement.IGNORED)
                .map(ServiceDeclaration::name)
                .toList();
    }

    private static ApiException unknown(String name, String nearest) {
        return ApiException.paramInvalid(
                ConsumerArguments.ADMINISTRATIVE_METHODS.name(),
                "There is no method '" + name.substring(0, Math.min(name.length(), SHOWN))
                        + "' that a consumer could call as administrative. The nearest name is '" + nearest + "'.",
                new LangDict(
                        "Nie ma takiej metody. Najbliższa nazwa to " + nearest + ".",
                        "There is no such method. The nearest name is " + nearest + "."));
    }

    /** Who leaves the beginning out means the end. */
    static String nearest(String name, List<String> known) {
        return known.stream()
                .filter(one -> one.endsWith("/" + name))
                .findFirst()
                .or(() -> known.stream().min(Comparator.comparing(one -> distance(name, one))))
                .orElse(ConsumerChange.ALL_METHODS);
    }

    /** How many characters have to be put in, taken out or replaced (Levenshtein). */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
