package org.hejnal.directory.signin;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The passwords that people use most, which guessers try first. The list has 49,241 entries: those of zxcvbn 4.4.2 and
 * zxcvbn-ts 4.1.3 (both MIT, see the file beside it), and a few of our own. Of each 64 bits of a hash are held, so that
 * one password in 10^14 is refused that is not on it.
 */
@Singleton
class CommonPasswords {
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private final long[] hashes = read();

    /** Whether a password is on the list, is one from the list at least by half, repeats itself, or goes up or down. */
    boolean contains(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        String word = AROUND.matcher(lower).replaceAll("");
        return isRun(lower) || isListed(unit(lower)) || (word.length() * 2 >= lower.length() && isListed(unit(word)));
    }

    private boolean isListed(String text) {
        return Arrays.binarySearch(hashes, hash(text)) >= 0;
    }

    /** Each character comes after the one before it, comes before it, or is the same. */
    private static boolean isRun(String text) {
        int[] points = text.codePoints().toArray();
        for (int step = -1; step <= 1; step++) {
            boolean holds = true;
            for (int i = 1; i < points.length && holds; i++) {
                holds = points[i] - points[i - 1] == step;
            }
            if (holds) {
                return true;
            }
        }
        return false;
    }

    /** What a text repeats from its beginning to its end, or all of it. */
    private static String unit(String text) {
        for (int length = 1; length <= text.length() / 2; length++) {
            if (text.length() % length == 0
                    && text.equals(text.substring(0, length).repeat(text.length() / length))) {
                return text.substring(0, length);
            }
        }
        return text;
    }

    /** FNV-1a with 64 bits: nobody gains anything from two texts that collide. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    private static long[] read() {
        try (InputStream list =
                        Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("common-passwords.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().mapToLong(CommonPasswords::hash).sorted().toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
