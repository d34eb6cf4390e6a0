package org.hejnal.directory.secondfactor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hejnal.platform.Sha256;

/** Codes that take the place of a lost phone: 80 random bits each, so that a plain hash of them can be kept. */
final class RecoveryCodes {
    static final int NUMBER = 10;

    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** New ones, in groups of four characters. */
    static List<String> make() {
        return Stream.generate(RecoveryCodes::one).limit(NUMBER).toList();
    }

    private static String one() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.of(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-");
    }

    /** However it was typed: in capitals, without dashes. */
    static String hash(long accountId, String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
        return Sha256.of("recovery code", Long.toString(accountId), plain);
    }
}
