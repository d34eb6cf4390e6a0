package org.hejnal.it.evt;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.it.Hub;
import org.hejnal.it.client.HttpCall;

/** A client of the calendar API that keeps one cookie and sends what a test wants. */
public final class EvtClient {
    private final String baseUrl;
    private final Map<String, String> headers = new LinkedHashMap<>();

    EvtClient(Hub hub) {
        baseUrl = hub.baseUrl() + "/api/";
    }

    /** Signs in in the style of 2011. */
    public static EvtClient signedIn(Hub hub, String identifier) {
        EvtClient client = new EvtClient(hub);
        client.get("log/in", "identifier=" + identifier, "password=demo");
        return client;
    }

    EvtClient header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** The session's id with all that the cookie has besides. */
    public String cookie() {
        return headers.getOrDefault("Cookie", "").replace("JSESSIONID=", "");
    }

    /** @param fields written as {@code name=value}, unescaped */
    public HttpResponse<String> get(String path, String... fields) {
        return send(request(path + "?" + form(fields)));
    }

    HttpResponse<String> post(String path, String... fields) {
        return send(request(path).form(form(fields)));
    }

    /** The answer of a call in the documented style. */
    JsonPath call(String path, String... fields) {
        return new JsonPath(post(path, fields).body());
    }

    /** What a call in the documented style answers if it succeeds. */
    public JsonPath feed(String path, String... fields) {
        HttpResponse<String> answer = post(path, fields);
        if (!answer.body().contains("\"feed\"")) {
            throw new AssertionError(path + " " + List.of(fields) + ": " + answer.body());
        }
        return new JsonPath(answer.body()).setRootPath("feed");
    }

    /** The code of the error of a call in the documented style; 0 if it succeeds. */
    String error(String path, String... fields) {
        JsonPath answer = call(path, fields);
        return answer.get("feed") != null
                ? "0"
                : answer.getString(answer.get("ex") != null ? "ex.FiZClassId" : "un.FiZClassId");
    }

    HttpResponse<String> send(HttpCall call) {
        HttpResponse<String> answer = call.headers(headers).send();
        answer.headers().firstValue("Set-Cookie").ifPresent(cookie -> headers.put("Cookie", cookie.split(";", 2)[0]));
        return answer;
    }

    HttpCall request(String path) {
        return HttpCall.to(baseUrl + path);
    }

    private static String form(String... fields) {
        List<String> encoded = new ArrayList<>();
        for (String field : fields) {
            String[] pair = field.split("=", 2);
            encoded.add(HttpCall.encode(pair[0]) + "=" + HttpCall.encode(pair[1]));
        }
        return String.join("&", encoded);
    }
}
