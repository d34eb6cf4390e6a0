package org.hejnal.directory.secondfactor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hejnal.platform.KeyedHash;

/** Codes by time (RFC 6238), with what all applications know: HMAC-SHA1, steps of 30 seconds, six digits. */
final class Totp {
    static final int DIGITS = 6;
    static final int STEP_SECONDS = 30;

    /** Of how many steps before and after the present one the code counts, since clocks differ and people type slowly. */
    static final int SKEW = 1;

    private static final String ALGORITHM = "HmacSHA1";

    private Totp() {}

    /** The step that a code belongs to; nothing if it belongs to none that counts now. */
    static OptionalLong findStep(byte[] secret, String code, Instant now) {
        long present = step(now);
        return LongStream.rangeClosed(present - SKEW, present + SKEW)
                .filter(step -> KeyedHash.isEqual(code(secret, step, DIGITS), code))
                .findFirst();
    }

    static long step(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), (long) STEP_SECONDS);
    }

    /** The code of a step (RFC 4226, 5.3). */
    static String code(byte[] secret, long step, int digits) {
        byte[] hash = mac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%0" + digits + "d", number % (int) Math.pow(10, digits));
    }

    private static byte[] mac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA1.", e);
        }
    }
}
