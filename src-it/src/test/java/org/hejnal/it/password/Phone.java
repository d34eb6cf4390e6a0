package org.hejnal.it.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An application on a phone that makes codes (RFC 6238) from the secret that a page shows. */
public record Phone(byte[] secret) {
    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]+)</code>");
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** Takes the secret from a page, as a person who types it. */
    static Phone of(HttpResponse<String> page) {
        Matcher shown = SECRET.matcher(page.body());
        assertThat(shown.find()).as("the page shows a secret: " + page.body()).isTrue();
        return of(shown.group(1));
    }

    /** @param shown in groups, as the page has it */
    public static Phone of(String shown) {
        String text = shown.replace(" ", "");
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            number = number.shiftLeft(5).add(BigInteger.valueOf(ALPHABET.indexOf(text.charAt(i))));
        }
        byte[] bytes = new byte[20];
        byte[] raw = number.toByteArray();
        int length = Math.min(raw.length, bytes.length);
        System.arraycopy(raw, raw.length - length, bytes, bytes.length - length, length);
        return new Phone(bytes);
    }

    /** The code of now. */
    public String code() {
        long step = Instant.now().getEpochSecond() / 30;
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & Integer.MAX_VALUE;
            return String.format(java.util.Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
