package org.hejnal.directory.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hejnal.platform.KeyedHash;
import org.hejnal.platform.RandomText;

/**
 * Recognises browsers in which somebody has signed in before, so that others who guess cannot keep them out. A browser
 * keeps an entry for each of the last few people: a random id, when it was given, and a keyed hash of both with the
 * identifier. The text names nobody, and proves nothing but that the person has been there.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class KnownBrowserService {
    /** How long an entry is worth something. */
    public static final Duration KEPT = Duration.ofDays(180);

    static final int MAX_PEOPLE = 5;
    private static final String PURPOSE = "known browser";
    private static final int ID_LENGTH = 16;
    private static final int HASH_LENGTH = 32;
    private static final String BETWEEN = "-";
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z0-9]{16})\\.([0-9]{1,12})\\.([0-9a-f]{32})");

    @Inject
    KeyedHash hashes;

    @Inject
    Clock clock;

    /**
     * Returns what a browser is to keep for {@link #KEPT} after a person has signed in there.
     *
     * @param kept what it has kept so far
     */
    public String remember(String identifier, Optional<String> kept) {
        String owner = Attempt.ofIdentifier(identifier);
        String begin =
                RandomText.alphanumeric(ID_LENGTH) + "." + clock.instant().getEpochSecond();
        Stream<String> others =
                entries(kept).filter(entry -> !isOf(entry, owner)).limit(MAX_PEOPLE - 1);
        return Stream.concat(Stream.of(begin + "." + hash(owner, begin)), others)
                .collect(Collectors.joining(BETWEEN));
    }

    /**
     * Returns the browser's id, if a person has signed in there before.
     *
     * @param owner the person, as {@link Attempt} hashes identifiers
     */
    public Optional<String> find(String owner, Optional<String> kept) {
        return entries(kept)
                .filter(entry -> isOf(entry, owner) && isTimely(entry))
                .map(entry -> entry.substring(0, ID_LENGTH))
                .findFirst();
    }

    private static Stream<String> entries(Optional<String> kept) {
        return kept.stream()
                .flatMap(text -> Arrays.stream(text.split(BETWEEN, MAX_PEOPLE + 1)))
                .filter(entry -> ENTRY.matcher(entry).matches())
                .limit(MAX_PEOPLE);
    }

    private boolean isOf(String entry, String owner) {
        int end = entry.lastIndexOf('.');
        return hashes.all(PURPOSE, owner, entry.substring(0, end)).stream()
                .anyMatch(hash -> KeyedHash.isEqual(hash.substring(0, HASH_LENGTH), entry.substring(end + 1)));
    }

    private boolean isTimely(String entry) {
        Instant given = Instant.ofEpochSecond(Long.parseLong(entry.split("\\.")[1]));
        return clock.instant().isBefore(given.plus(KEPT));
    }

    private String hash(String owner, String begin) {
        return hashes.of(PURPOSE, owner, begin).substring(0, HASH_LENGTH);
    }
}
