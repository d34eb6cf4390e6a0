package org.hejnal.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a client sent, decoded once. Nothing in it has been believed yet.
 *
 * @param httpMethod {@code GET} or {@code POST}
 * @param scheme {@code http} or {@code https}, as the client used it
 * @param host the client's {@code Host}: name and, unless it is the scheme's own, port
 * @param path the path as it stood in the request line, still encoded
 * @param query the parameters of the query, in order
 * @param form the parameters of a form body (urlencoded or multipart), in order
 * @param formIsSigned true for an urlencoded body, whose parameters RFC 5849 3.4.1.3.1 counts as signed
 * @param authorization the {@code Authorization} header
 * @param jsonBody the text of an {@code application/json} entity
 * @param unreadType the type of an entity that is neither a form nor JSON, and so has been passed over; empty if it has
 *     none, absent if nothing was passed over
 * @param remoteAddress the client's address
 */
public record ReceivedRequest(
        String httpMethod,
        String scheme,
        String host,
        String path,
        List<Parameter> query,
        List<Parameter> form,
        boolean formIsSigned,
        Optional<String> authorization,
        Optional<String> jsonBody,
        Optional<String> unreadType,
        String remoteAddress) {

    /**
     * The same request with its JSON entity taken for a form, which no signature covers.
     *
     * @throws HttpRefusal with status 400 for too many parameters
     */
    public ReceivedRequest withJsonAsForm(List<Parameter> parameters) {
        ParameterLimit.check(parameters.size());
        return new ReceivedRequest(
                httpMethod,
                scheme,
                host,
                path,
                query,
                parameters,
                false,
                authorization,
                Optional.empty(),
                unreadType,
                remoteAddress);
    }

    /** The same request, as if the client had sent it to another origin. */
    public ReceivedRequest at(String otherScheme, String otherHost) {
        return new ReceivedRequest(
                httpMethod,
                otherScheme,
                otherHost,
                path,
                query,
                form,
                formIsSigned,
                authorization,
                jsonBody,
                unreadType,
                remoteAddress);
    }

    /** True if the request came through TLS. */
    public boolean isSecure() {
        return scheme.equals("https");
    }

    /**
     * The first value of a parameter: the form's before the query's, but the query's before that of a form which no
     * signature covers, so that it cannot override what was signed.
     */
    public Optional<String> find(String name) {
        return (formIsSigned
                        ? Stream.concat(form.stream(), query.stream())
                        : Stream.concat(query.stream(), form.stream()))
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .findFirst();
    }

    /** The first value of a parameter among those that a signature covers, see {@link #formIsSigned}. */
    public Optional<String> findSigned(String name) {
        return (formIsSigned ? Stream.concat(form.stream(), query.stream()) : query.stream())
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .findFirst();
    }
}
