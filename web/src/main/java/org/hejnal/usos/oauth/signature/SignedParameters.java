package org.hejnal.usos.oauth.signature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hejnal.http.Parameter;
import org.hejnal.http.ReceivedRequest;

/**
 * Every parameter of a request that a signature covers (RFC 5849 section 3.4.1.3.1). Where a name comes more than
 * once, the first value is the one that counts, here as for the API's methods: otherwise a value that nobody signed
 * could take effect. Of an unsigned form only the protocol's own parameters are here, and for the methods its others
 * come after the query.
 */
record SignedParameters(List<Parameter> all) {

    static SignedParameters of(ReceivedRequest request) {
        List<Parameter> header =
                AuthorizationHeader.parse(request.authorization()).orElse(List.of());
        Stream<Parameter> form = request.form().stream().filter(p -> request.formIsSigned() || isProtocol(p));
        return new SignedParameters(Stream.of(
                        header.stream().filter(SignedParameters::isProtocol),
                        form,
                        request.query().stream(),
                        header.stream().filter(p -> !isProtocol(p)))
                .flatMap(parameters -> parameters)
                .toList());
    }

    /** The value that counts; an empty one is none. */
    Optional<String> find(String name) {
        return all.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .findFirst()
                .filter(value -> !value.isEmpty());
    }

    /** One value for each name, as clients sign that send a parameter in two places. */
    List<Parameter> single() {
        Map<String, Parameter> first = new LinkedHashMap<>();
        all.forEach(parameter -> first.putIfAbsent(parameter.name(), parameter));
        return List.copyOf(first.values());
    }

    /** Whether a name comes more than once. */
    boolean hasRepeated() {
        return all.stream().map(Parameter::name).distinct().count() != all.size();
    }

    /** In characters of names and values. */
    int length() {
        return all.stream()
                .mapToInt(parameter ->
                        parameter.name().length() + parameter.value().length())
                .sum();
    }

    private static boolean isProtocol(Parameter parameter) {
        return parameter.name().startsWith("oauth_");
    }
}
