package org.hejnal.it.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.scribejava.core.services.HMACSha1SignatureService;
import com.github.scribejava.core.utils.OAuthEncoder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hejnal.it.Hub;
import org.hejnal.it.client.HttpCall;

/** A signed call whose every part a test can spoil; the signing itself is ScribeJava's. */
public final class OAuthCall {
    private final String url;
    private final Map<String, String> oauth = new TreeMap<>();
    private final Map<String, String> parameters = new TreeMap<>();
    private final Map<String, String> spoiled = new TreeMap<>();
    private String tokenSecret = "";
    private Place place = Place.HEADER;

    /** Where the OAuth parameters travel. */
    enum Place {
        HEADER,
        QUERY,
        FORM
    }

    private OAuthCall(String url) {
        this.url = url;
        oauth.put("oauth_consumer_key", "demo");
        oauth.put("oauth_signature_method", "HMAC-SHA1");
        oauth.put("oauth_nonce", UUID.randomUUID().toString());
        oauth.put("oauth_timestamp", Long.toString(Instant.now().getEpochSecond()));
    }

    static OAuthCall of(Hub hub, String method) {
        return new OAuthCall(hub.baseUrl() + "/services/" + method);
    }

    public static OAuthCall requestToken(Hub hub, String callback, String scopes) {
        return of(hub, "oauth/request_token").with("oauth_callback", callback).with("scopes", scopes);
    }

    public static OAuthCall accessToken(Hub hub, Token requestToken, String verifier) {
        return of(hub, "oauth/access_token").with(requestToken).with("oauth_verifier", verifier);
    }

    /** A token and its secret. */
    public record Token(String token, String secret) {
        public static Token of(HttpResponse<String> answer) {
            return parse(answer.body());
        }

        /** Reads the form that the hub answers with. */
        public static Token parse(String form) {
            Matcher pair = Pattern.compile("oauth_token=(\\w+)&oauth_token_secret=(\\w+)(&.*)?")
                    .matcher(form);
            assertThat(pair.matches()).as(form).isTrue();
            return new Token(pair.group(1), pair.group(2));
        }
    }

    /** Goes the whole way: a consumer asks, a person of the demo data agrees, the consumer gets an access token. */
    public static Token granted(Hub hub, String identifier) {
        Token wish = Token.of(requestToken(hub, "oob", "events|offline_access").send());
        String pin = new ConsentBrowser(hub).grantedPin(wish.token(), identifier);
        return Token.of(accessToken(hub, wish, pin).send());
    }

    OAuthCall with(String name, String value) {
        (name.startsWith("oauth_") ? oauth : parameters).put(name, value);
        return this;
    }

    OAuthCall with(Token token) {
        tokenSecret = token.secret();
        return with("oauth_token", token.token());
    }

    /** Replaces an OAuth parameter after it was signed. */
    OAuthCall spoiled(String name, String value) {
        spoiled.put(name, value);
        return this;
    }

    OAuthCall in(Place where) {
        place = where;
        return this;
    }

    public HttpResponse<String> send() {
        return HttpCall.send(request());
    }

    /** Sends it to another node of the cluster that it is signed for, as a proxy before the nodes would. */
    public HttpResponse<String> sendTo(Hub node) {
        HttpRequest request = request();
        URI uri = request.uri();
        String path = uri.toString().substring(uri.resolve("/").toString().length());
        return HttpCall.send(HttpRequest.newBuilder(request, (name, value) -> true)
                .uri(URI.create(node.baseUrl() + "/" + path))
                // Over HTTP/2 the server keeps the request's own authority, whatever the proxy says.
                .version(HttpClient.Version.HTTP_1_1)
                .header("X-Forwarded-For", "127.0.0.1")
                .header("X-Forwarded-Host", uri.getAuthority())
                .build());
    }

    private HttpRequest request() {
        Map<String, String> signed = new TreeMap<>(oauth);
        signed.put("oauth_signature", signature());
        signed.putAll(spoiled);
        return switch (place) {
            case HEADER ->
                HttpRequest.newBuilder(URI.create(url + "?" + form(parameters)))
                        .header("Authorization", "OAuth " + header(signed))
                        .build();
            case QUERY ->
                HttpRequest.newBuilder(URI.create(url + "?" + form(parameters) + "&" + form(signed)))
                        .build();
            case FORM ->
                HttpRequest.newBuilder(URI.create(url + "?" + form(parameters)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(signed)))
                        .build();
        };
    }

    private String signature() {
        Map<String, String> all = new TreeMap<>(oauth);
        all.putAll(parameters);
        String baseString = (place == Place.FORM ? "POST" : "GET") + "&" + OAuthEncoder.encode(url) + "&"
                + OAuthEncoder.encode(form(all));
        return new HMACSha1SignatureService().getSignature(baseString, "demo-secret", tokenSecret);
    }

    private static String form(Map<String, String> pairs) {
        return pairs.entrySet().stream()
                .map(pair -> OAuthEncoder.encode(pair.getKey()) + "=" + OAuthEncoder.encode(pair.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String header(Map<String, String> pairs) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + "=\"" + OAuthEncoder.encode(pair.getValue()) + "\"")
                .collect(Collectors.joining(", "));
    }
}
