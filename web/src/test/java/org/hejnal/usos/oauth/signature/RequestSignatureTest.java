package org.hejnal.usos.oauth.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hejnal.usos.error.ApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signatures are those of RFC 5849 (section 1.2, erratum 2550), or were computed with Python's hmac module. */
class RequestSignatureTest {
    private static final String PHOTOS_KEY = "oauth_consumer_key=\"dpf43f3p2l4k3l03\"";
    private static final String CONSUMER_SECRET = "kd94hf93k423kf44";
    private static final String TOKEN_SECRET = "pfkkdhi9sl3r4s00";
    private static final String SHA1 = "MdpQcU8iPSUjWoN/UDMsK2sui9I=";

    @Test
    void verifiesTheTemporaryCredentialsOfTheRfc() {
        Requests initiate = Requests.to("https", "photos.example.net", "/initiate")
                .post()
                .authorization("OAuth realm=\"Photos\", " + PHOTOS_KEY
                        + ", oauth_signature_method=\"HMAC-SHA1\", oauth_timestamp=\"137131200\","
                        + " oauth_nonce=\"wIjqoS\", oauth_callback=\"http%3A%2F%2Fprinter.example.com%2Fready\","
                        + " oauth_signature=\"74KNZJeDHnMBp0EMJ9ZHt%2FXKycU%3D\"");
        assertThat(signature(initiate).isMadeWith(CONSUMER_SECRET, "")).isTrue();
        assertThat(signature(initiate).isMadeWith(CONSUMER_SECRET, "x")).isFalse();
        assertThat(signature(initiate).token()).isEmpty();
    }

    @Test
    void verifiesTheExchangeOfTheRfc() {
        Requests exchange = Requests.to("https", "photos.example.net", "/token")
                .post()
                .authorization("OAuth realm=\"Photos\", " + PHOTOS_KEY
                        + ", oauth_token=\"hh5s93j4hdidpola\", oauth_signature_method=\"HMAC-SHA1\","
                        + " oauth_timestamp=\"137131201\", oauth_nonce=\"walatlh\","
                        + " oauth_verifier=\"hfdp7dh39dks9884\","
                        + " oauth_signature=\"gKgrFCywp7rO0OXSjdot%2FIHF7IU%3D\"");
        assertThat(signature(exchange).isMadeWith(CONSUMER_SECRET, "hdhd0244k9j7ao03"))
                .isTrue();
        assertThat(signature(exchange).require("oauth_verifier")).isEqualTo("hfdp7dh39dks9884");
    }

    @Test
    void verifiesTheMultisetOfTheRfc() {
        Requests request = Requests.to("http", "example.com", "/request")
                .post()
                .query("b5", "=%3D")
                .query("a3", "a")
                .query("c@", "")
                .query("a2", "r b")
                .form("c2", "")
                .form("a3", "2 q")
                .authorization("OAuth oauth_consumer_key=\"9djdj82h48djs9d2\", oauth_token=\"kkk9d7dh3k39sjv7\","
                        + " oauth_signature_method=\"HMAC-SHA1\", oauth_timestamp=\"137131201\","
                        + " oauth_nonce=\"7d8f3e4a\", oauth_signature=\"r6%2FTJjbCOr97%2F%2BUU0NsvSne7s5g%3D\"");
        assertThat(signature(request).isMadeWith("j49sk3j29djd", "dh893hdasih9"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"HMAC-SHA1," + SHA1, "HMAC-SHA256,HtMwoX2zenlFjgGg/SNEoKEQmL7CzxYFEKzs7er044Y="})
    void findsParametersInTheHeaderTheQueryAndTheForm(String method, String value) {
        Map<String, String> oauth = photos(method, value);
        Requests header = photosRequest().authorization("OAuth " + header(oauth));
        Requests query = photosRequest();
        oauth.forEach(query::query);
        Requests form = photosRequest();
        oauth.forEach(form::form);
        Requests multipart = photosRequest().multipart().form("photo", "not signed");
        oauth.forEach(multipart::form);
        Requests twice = photosRequest().authorization("OAuth " + header(oauth));
        oauth.forEach(twice::query);
        assertThat(new Requests[] {header, query, form, multipart, twice})
                .allSatisfy(request -> assertThat(signature(request).isMadeWith(CONSUMER_SECRET, TOKEN_SECRET))
                        .isTrue());
    }

    @Test
    void acceptsAParameterThatWasSentTwiceAndSignedOnce() {
        Requests request = photosRequest().query("size", "original");
        photos("HMAC-SHA1", SHA1).forEach(request::query);
        assertThat(signature(request).isMadeWith(CONSUMER_SECRET, TOKEN_SECRET)).isTrue();
    }

    @Test
    void doesNotLetAValueTakeEffectThatNobodySigned() {
        Requests form = photosRequest().form("size", "tiny");
        photos("HMAC-SHA1", SHA1).forEach(form::query);
        Requests header = Requests.to("http", "photos.example.net", "/photos")
                .query("file", "vacation.jpg")
                .query("size", "tiny")
                .authorization("OAuth size=\"original\", " + header(photos("HMAC-SHA1", SHA1)));
        assertThat(signature(form).isMadeWith(CONSUMER_SECRET, TOKEN_SECRET)).isFalse();
        assertThat(signature(header).isMadeWith(CONSUMER_SECRET, TOKEN_SECRET)).isFalse();
    }

    /** As through a proxy that hides by which name, or by which scheme, it was called. */
    @ParameterizedTest
    @CsvSource({
        "http, internal:8080, http://photos.example.net, true",
        "https, photos.example.net, https://hub.example.net, true",
        "http, internal:8080, https://photos.example.net, false",
        "http, internal:8080, http://hub.example.net, false"
    })
    void isTriedForTheAddressesThatAProxyHides(String scheme, String host, URI publicUrl, boolean isFound) {
        Requests request = Requests.to(scheme, host, "/photos")
                .query("file", "vacation.jpg")
                .query("size", "original")
                .authorization("OAuth " + header(photos("HMAC-SHA1", SHA1)));
        assertThat(signature(request).isMadeWith(CONSUMER_SECRET, TOKEN_SECRET)).isFalse();
        assertThat(signature(request).elsewhere(publicUrl))
                .hasSize(2)
                .noneMatch(other -> other.isMadeWith(CONSUMER_SECRET, "guess"));
        assertThat(signature(request)
                        .elsewhere(publicUrl)
                        .anyMatch(other -> other.isMadeWith(CONSUMER_SECRET, TOKEN_SECRET)))
                .isEqualTo(isFound);
    }

    @Test
    void isTriedElsewhereOnlyWhereThatIsAnotherAddressAndCheap() {
        URI publicUrl = URI.create("https://hub.example.net");
        Requests plain = photosRequest().authorization("OAuth " + header(photos("PLAINTEXT", "c%26s&t")));
        assertThat(signature(plain).elsewhere(publicUrl)).isEmpty();
        Requests own = photosRequest().authorization("OAuth " + header(photos("HMAC-SHA1", SHA1)));
        for (String same : List.of("http://photos.example.net:80", "https://photos.example.net")) {
            assertThat(signature(own).elsewhere(URI.create(same)))
                    .extracting(RequestSignature::address)
                    .containsExactly("https://photos.example.net/photos");
        }
        assertThat(signature(withText(60_000)).elsewhere(publicUrl)).hasSize(2);
        assertThat(signature(withText(65_536)).elsewhere(publicUrl)).isEmpty();
    }

    private static Requests withText(int characters) {
        return photosRequest()
                .post()
                .form("text", "x".repeat(characters))
                .authorization("OAuth " + header(photos("HMAC-SHA1", SHA1)));
    }

    @Test
    void acceptsPlaintextWithoutTimeAndNonce() {
        Requests request = photosRequest()
                .query("oauth_consumer_key", "k")
                .query("oauth_signature_method", "PLAINTEXT")
                .query("oauth_signature", "c%26s&t");
        assertThat(signature(request).isMadeWith("c&s", "t")).isTrue();
        assertThat(signature(request).isMadeWith("c&s", "u")).isFalse();
        assertThat(signature(request).timestamp()).isEmpty();
        assertThat(signature(request).nonce()).isEmpty();
    }

    @Test
    void findsNoneWhereNobodyTried() {
        assertThat(RequestSignature.find(photosRequest().build())).isEmpty();
        assertThat(RequestSignature.find(
                        photosRequest().authorization("Bearer x").build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "oauth_consumer_key, '', 'oauth_consumer_key'",
        "oauth_signature, '', 'oauth_signature'",
        "oauth_signature_method, '', 'oauth_signature_method'",
        "oauth_signature_method, RSA-SHA1, Unsupported oauth_signature_method",
        "oauth_timestamp, '', 'oauth_timestamp'",
        "oauth_timestamp, -1, oauth_timestamp must",
        "oauth_timestamp, 1e9, oauth_timestamp must",
        "oauth_timestamp, 9999999999999999999, oauth_timestamp must",
        "oauth_nonce, '', 'oauth_nonce'",
        "oauth_version, 2.0, oauth_version must",
    })
    void saysWhatIsWrongWithAPartialSignature(String name, String value, String message) {
        Map<String, String> oauth = photos("HMAC-SHA1", SHA1);
        oauth.put(name, value);
        assertRefused(oauth, message);
    }

    @Test
    void boundsTheNonce() {
        Map<String, String> oauth = photos("HMAC-SHA1", SHA1);
        oauth.put("oauth_nonce", "n".repeat(129));
        assertRefused(oauth, "at most 128");
    }

    private static void assertRefused(Map<String, String> oauth, String message) {
        Requests request = photosRequest().authorization("OAuth " + header(oauth));
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> signature(request))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.status()).isEqualTo(401));
    }

    private static Requests photosRequest() {
        return Requests.to("http", "photos.example.net", "/photos")
                .query("file", "vacation.jpg")
                .query("size", "original");
    }

    private static Map<String, String> photos(String method, String value) {
        return new TreeMap<>(Map.of(
                "oauth_consumer_key", "dpf43f3p2l4k3l03",
                "oauth_token", "nnch734d00sl2jdk",
                "oauth_signature_method", method,
                "oauth_timestamp", "137131202",
                "oauth_nonce", "chapoH",
                "oauth_signature", value));
    }

    private static String header(Map<String, String> oauth) {
        StringBuilder header = new StringBuilder();
        oauth.forEach((name, value) -> header.append(name)
                .append("=\"")
                .append(PercentEncoding.encode(value))
                .append("\", "));
        return header.toString();
    }

    private static RequestSignature signature(Requests request) {
        return RequestSignature.find(request.build()).orElseThrow();
    }
}
