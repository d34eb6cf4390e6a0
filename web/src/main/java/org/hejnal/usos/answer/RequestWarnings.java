package org.hejnal.usos.answer;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hejnal.declared.Argument;
import org.hejnal.http.Parameter;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.usos.method.ServiceDeclaration;

/**
 * What was passed over of a request, as values of the header {@code Warning} (RFC 7234 5.5): a name that is misspelt, or
 * an entity of a type that is not read. Clients may ignore it, as the API ignores what they sent.
 */
final class RequestWarnings {
    static final int MAX_NAMES = 10;
    static final int MAX_NAME = 40;

    private RequestWarnings() {}

    static List<String> of(ServiceDeclaration method, ReceivedRequest request) {
        List<String> warnings = new ArrayList<>();
        List<String> unknown = unknown(method, request);
        if (!unknown.isEmpty()) {
            warnings.add(warning(method.name() + " does not know and ignored: " + list(unknown)));
        }
        request.unreadType()
                .ifPresent(type -> warnings.add(warning("the entity was ignored: its type is " + shown(type)
                        + ", not application/x-www-form-urlencoded, multipart/form-data or application/json")));
        return warnings;
    }

    private static List<String> unknown(ServiceDeclaration method, ReceivedRequest request) {
        List<String> known = method.arguments().stream().map(Argument::name).toList();
        return Stream.concat(request.query().stream(), request.form().stream())
                .map(Parameter::name)
                .filter(name -> !known.contains(name) && !isOfTheFramework(name))
                .distinct()
                .toList();
    }

    private static boolean isOfTheFramework(String name) {
        return name.startsWith("oauth_") || name.equals(Impersonation.PARAMETER);
    }

    private static String list(List<String> names) {
        String first =
                names.stream().limit(MAX_NAMES).map(RequestWarnings::shown).collect(joining(", "));
        return names.size() > MAX_NAMES ? first + " and " + (names.size() - MAX_NAMES) + " more" : first;
    }

    /** As the client has spelt it, as far as a quoted string of a header may hold that. */
    private static String shown(String text) {
        String safe = text.replaceAll("[^A-Za-z0-9_.:/\\[\\]-]", "?");
        String bounded = safe.length() > MAX_NAME ? safe.substring(0, MAX_NAME) + "..." : safe;
        return "'" + bounded + "'";
    }

    /** The code of a lasting warning, and nobody in particular who gives it. */
    static String warning(String text) {
        return "299 - \"" + text + "\"";
    }
}
