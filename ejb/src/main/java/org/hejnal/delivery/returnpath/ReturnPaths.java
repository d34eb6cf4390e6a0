package org.hejnal.delivery.returnpath;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hejnal.platform.KeyedHash;
import org.hejnal.platform.Settings;

/**
 * Writes and reads the addresses that e-mails come back to. Each has 64 bits of an HMAC of what it says, so that nobody makes
 * one for a delivery that they have not got. They are kept nowhere, and are good while the secret key, or the former one, is.
 */
@Singleton
public class ReturnPaths {
    private static final String PURPOSE = "return-path";
    private static final String ADDRESS = "return-path-address";

    /** In digits of 4 bits. */
    static final int MAC_LENGTH = 16;

    /** Tells apart the addresses that one person has had; the HMAC is over it, too. */
    static final int ADDRESS_LENGTH = 8;

    /** Of one message; others in it are of no use. */
    private static final int MOST = 10;

    private final KeyedHash hashes;
    private final Optional<String> form;
    private final Optional<Pattern> pattern;

    @Inject
    public ReturnPaths(KeyedHash hashes, Settings settings) {
        this.hashes = hashes;
        form = settings.returnPath();
        pattern = form.map(ReturnPaths::pattern);
    }

    private static Pattern pattern(String form) {
        int star = form.indexOf('*');
        return Pattern.compile(
                Pattern.quote(form.substring(0, star))
                        + "([0-9a-z]{1,13})-([0-9a-z]{1,13})-([0-9a-f]{" + ADDRESS_LENGTH + "})([0-9a-f]{" + MAC_LENGTH
                        + "})"
                        + Pattern.quote(form.substring(star + 1)),
                Pattern.CASE_INSENSITIVE);
    }

    /** The address for one delivery; nothing if e-mails come back to their sender. */
    public Optional<String> of(long notificationId, long accountId, String address) {
        ReturnPath path = new ReturnPath(
                notificationId, accountId, cut(hashes.of(ADDRESS, owner(accountId), key(address)), ADDRESS_LENGTH));
        return form.map(text -> text.replace("*", path.text() + cut(hashes.of(PURPOSE, "", path.text()), MAC_LENGTH)));
    }

    /** Finds the addresses in a text that a node of this installation has made. */
    public List<ReturnPath> findIn(String text) {
        return pattern.stream()
                .flatMap(found -> found.matcher(text).results())
                .limit(MOST)
                .flatMap(this::read)
                .distinct()
                .toList();
    }

    /** Whether a text has something that looks like such an address, whoever has made it. */
    public boolean isIn(String text) {
        return pattern.map(found -> found.matcher(text)).filter(Matcher::find).isPresent();
    }

    private Stream<ReturnPath> read(MatchResult found) {
        try {
            ReturnPath path = ReturnPath.of(
                    found.group(1).toLowerCase(Locale.ROOT),
                    found.group(2).toLowerCase(Locale.ROOT),
                    found.group(3).toLowerCase(Locale.ROOT));
            return Stream.of(path).filter(one -> isOurs(one, found.group(4).toLowerCase(Locale.ROOT)));
        } catch (NumberFormatException e) {
            return Stream.empty();
        }
    }

    private boolean isOurs(ReturnPath path, String mac) {
        return hashes.all(PURPOSE, "", path.text()).stream()
                .anyMatch(hash -> KeyedHash.isEqual(cut(hash, MAC_LENGTH), mac));
    }

    /** Whether the e-mail went to this address. */
    public boolean isTo(ReturnPath path, String address) {
        return hashes.all(ADDRESS, owner(path.accountId()), key(address)).stream()
                .anyMatch(hash -> path.hasHash(cut(hash, ADDRESS_LENGTH)));
    }

    private static String owner(long accountId) {
        return Long.toString(accountId);
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private static String cut(String hash, int length) {
        return hash.substring(0, length);
    }
}
