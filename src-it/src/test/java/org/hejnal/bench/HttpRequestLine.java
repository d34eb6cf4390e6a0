package org.hejnal.bench;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is asked for, always the same.
 *
 * @param authority host and port, which are signed too
 * @param path from the root
 * @param parameters of the query, sent unescaped
 */
record HttpRequestLine(String authority, String path, Map<String, String> parameters) {
    /** Returns the beginning of the request, up to where further headers go. */
    String text() {
        String query = parameters.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining("&"));
        return "GET " + path + (query.isEmpty() ? "" : "?" + query) + " HTTP/1.1\r\nHost: " + authority + "\r\n";
    }

    byte[] unsigned() {
        return (text() + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }
}
