package org.hejnal.reference.example;

import jakarta.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hejnal.declared.Argument;
import org.hejnal.usos.method.ServiceDeclaration;

/**
 * A call as the templates write it in each language. It is signed with PLAINTEXT (RFC 5849 section 3.4.4), which needs no
 * library and is as safe as the connection.
 *
 * @param isPost whether the parameters are a form; else they are a query
 * @param authorization the header of that name, or empty
 */
public record ExampleCall(String address, boolean isPost, Map<String, String> parameters, String authorization) {

    /** @param publicUrl where the installation is */
    public static ExampleCall of(ServiceDeclaration method, ExampleKeys keys, String publicUrl) {
        Map<String, String> parameters = parameters(method);
        Map<String, String> oauth = new LinkedHashMap<>();
        if (!keys.consumer().isEmpty()) {
            oauth.putAll(signature(keys));
            moveOAuth(parameters, oauth);
        }
        if (!keys.asUser().isEmpty()) {
            parameters.put("as_user_id", keys.asUser());
        }
        String address = publicUrl + "/" + method.name();
        return new ExampleCall(address, method.access().changing(), parameters, header(oauth));
    }

    /** The parameters as a query or form has them. */
    public String encoded() {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The address with the query. */
    public String addressWithQuery() {
        return isPost || parameters.isEmpty() ? address : address + "?" + encoded();
    }

    /** A string as Python, Java and JavaScript write it. */
    public static String literal(String text) {
        return Json.createValue(text).toString();
    }

    /** A string as a shell writes it. */
    public static String shell(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private static Map<String, String> parameters(ServiceDeclaration method) {
        Map<String, String> parameters = new LinkedHashMap<>();
        method.arguments().stream()
                .filter(Argument::isRequired)
                .filter(argument -> !method.example().containsKey(argument.name()))
                .forEach(argument -> parameters.put(
                        argument.name(), SampleValue.of(argument.type().shape())));
        parameters.putAll(method.example());
        return parameters;
    }

    private static Map<String, String> signature(ExampleKeys keys) {
        Map<String, String> oauth = new LinkedHashMap<>();
        oauth.put("oauth_consumer_key", keys.consumer());
        if (!keys.token().isEmpty()) {
            oauth.put("oauth_token", keys.token());
        }
        oauth.put("oauth_signature_method", "PLAINTEXT");
        oauth.put("oauth_signature", encode(keys.secret()) + "&" + encode(keys.tokenSecret()));
        return oauth;
    }

    /** What is OAuth's stands with the signature. */
    private static void moveOAuth(Map<String, String> parameters, Map<String, String> oauth) {
        parameters.forEach((name, value) -> {
            if (name.startsWith("oauth_")) {
                oauth.put(name, value);
            }
        });
        oauth.keySet().forEach(parameters::remove);
    }

    private static String header(Map<String, String> oauth) {
        return oauth.isEmpty()
                ? ""
                : oauth.entrySet().stream()
                        .map(one -> one.getKey() + "=\"" + encode(one.getValue()) + "\"")
                        .collect(Collectors.joining(", ", "OAuth ", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
