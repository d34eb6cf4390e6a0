package org.hejnal.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.platform.KeyedHash;
import org.hejnal.platform.RandomText;
import org.hejnal.platform.Settings;

/**
 * What browsers know sessions by: 190 random bits, when they were made, and a keyed hash of both. So an id that somebody has made
 * up, or that is too old, is known for one without the database.
 */
@Singleton
class SessionIds {
    private static final String PURPOSE = "session";
    private static final int RANDOM = 32;
    private static final int HASH = 32;
    private static final Pattern ID = Pattern.compile("([A-Za-z0-9]{32})([0-9a-f]{8})([0-9a-f]{32})");

    private final KeyedHash hashes;
    private final Settings settings;
    private final Clock clock;

    @Inject
    SessionIds(KeyedHash hashes, Settings settings, Clock clock) {
        this.hashes = hashes;
        this.settings = settings;
        this.clock = clock;
    }

    String make() {
        String random = RandomText.alphanumeric(RANDOM);
        String time = HexFormat.of().toHexDigits((int) clock.instant().getEpochSecond());
        return random + time + hashes.of(PURPOSE, time, random).substring(0, HASH);
    }

    /** Whether the hub has made it, and not too long ago. */
    boolean isOwn(String id) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            return false;
        }
        Instant made = Instant.ofEpochSecond(HexFormat.fromHexDigitsToLong(parts.group(2)));
        return clock.instant().isBefore(made.plusSeconds(1).plus(settings.sessionLifetime()))
                && hashes.all(PURPOSE, parts.group(2), parts.group(1)).stream()
                        .anyMatch(hash -> KeyedHash.isEqual(hash.substring(0, HASH), parts.group(3)));
    }
}
