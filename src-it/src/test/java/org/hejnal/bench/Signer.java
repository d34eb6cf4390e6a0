package org.hejnal.bench;

import com.github.scribejava.core.utils.OAuthEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hejnal.it.oauth.OAuthCall.Token;

/**
 * Signs the same GET request over and over by HMAC-SHA1: whatever does not change is prepared once. Not for use by many
 * threads.
 */
final class Signer implements Supplier<byte[]> {
    private static final String NONCE = "NONCE";
    private static final String TIMESTAMP = "TIMESTAMP";

    private final Mac mac;
    private final String baseString;
    private final String request;
    private final String run = Long.toHexString(System.nanoTime());
    private int count;

    private Signer(Mac mac, String baseString, String request) {
        this.mac = mac;
        this.baseString = baseString;
        this.request = request;
    }

    /**
     * Returns a signer for the consumer {@code demo}.
     *
     * @param token the person's token, or one with empty texts for none
     */
    static Signer of(HttpRequestLine line, Token token) {
        Map<String, String> oauth = new TreeMap<>(Map.of(
                "oauth_consumer_key",
                "demo",
                "oauth_nonce",
                NONCE,
                "oauth_signature_method",
                "HMAC-SHA1",
                "oauth_timestamp",
                TIMESTAMP));
        if (!token.token().isEmpty()) {
            oauth.put("oauth_token", token.token());
        }
        Map<String, String> all = new TreeMap<>(oauth);
        all.putAll(line.parameters());
        String signed = all.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + OAuthEncoder.encode(pair.getValue()))
                .collect(Collectors.joining("&"));
        String baseString = "GET&" + OAuthEncoder.encode("http://" + line.authority() + line.path()) + "&"
                + OAuthEncoder.encode(signed);
        String header = oauth.entrySet().stream()
                .map(pair -> pair.getKey() + "=\"" + pair.getValue() + "\"")
                .collect(Collectors.joining(", ", "Authorization: OAuth ", ", oauth_signature=\""));
        return new Signer(mac("demo-secret&" + token.secret()), baseString, line.text() + header);
    }

    @Override
    public byte[] get() {
        String nonce = run + "x" + count++;
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        String signature = Base64.getEncoder()
                .encodeToString(mac.doFinal(filled(baseString, nonce, timestamp).getBytes(StandardCharsets.US_ASCII)));
        return (filled(request, nonce, timestamp) + OAuthEncoder.encode(signature) + "\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String filled(String template, String nonce, String timestamp) {
        return template.replace(NONCE, nonce).replace(TIMESTAMP, timestamp);
    }

    private static Mac mac(String key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), "HmacSHA1"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
