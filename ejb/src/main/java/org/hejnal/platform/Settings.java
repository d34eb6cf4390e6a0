package org.hejnal.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * What an administrator can choose. Each value comes from a system property or from the environment: {@code
 * hejnal.public-url} is {@code HEJNAL_PUBLIC_URL} there. docs/administrators/configuration.md lists them all.
 */
@Singleton
public class Settings {
    private final Config config;

    @Inject
    public Settings(Config config) {
        this.config = config;
    }

    /** The address that people and clients reach this installation at, without a slash at its end. */
    public String publicUrl() {
        return text("hejnal.public-url", "http://localhost:8080").replaceAll("/+$", "");
    }

    /** Whose installation this is. */
    public LangDict institutionName() {
        String name = text("hejnal.institution-name", "Hejnał");
        return new LangDict(name, text("hejnal.institution-name-en", name));
    }

    /** Whom to write to about this installation: addresses separated by commas. */
    public List<String> contactEmails() {
        return Arrays.stream(text("hejnal.contact-emails", "").split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .toList();
    }

    /** The zone of the date-times that have no offset, on the way in and out. */
    public ZoneId timeZone() {
        return ZoneId.of(text("hejnal.time-zone", "Europe/Warsaw"));
    }

    /** The day on which weeks begin. */
    public DayOfWeek weekStart() {
        return DayOfWeek.valueOf(text("hejnal.week-start", "monday").toUpperCase(Locale.ROOT));
    }

    /** Whether methods that demand TLS are refused over plain HTTP. To be switched off on loopback only. */
    public boolean tlsRequired() {
        return Boolean.parseBoolean(text("hejnal.tls-required", "true"));
    }

    /** How many bytes the entity of a request to the API may have. */
    public int maxBodySize() {
        return Integer.parseInt(text("hejnal.max-body-size", "2097152"));
    }

    /** The key that OAuth secrets are encrypted and one-time codes hashed with: 32 bytes in Base64. */
    public Optional<String> secretKey() {
        return config.getOptionalValue("hejnal.secret-key", String.class);
    }

    /** The sender of every e-mail, as an RFC 5322 mailbox. */
    public String mailFrom() {
        return text("hejnal.mail-from", "Hejnał <hejnal@localhost>");
    }

    /** A folder with Flyway scripts of demo data; nothing is loaded without it. */
    public Optional<String> demoData() {
        return config.getOptionalValue("hejnal.demo-data", String.class);
    }

    /** How long a request token waits for a person's consent and for its exchange. */
    public Duration requestTokenLifetime() {
        return duration("hejnal.request-token-lifetime", "PT15M");
    }

    /** How long an access token lives that has no scope {@code offline_access}. */
    public Duration accessTokenLifetime() {
        return duration("hejnal.access-token-lifetime", "PT2H");
    }

    /** The time over which failed sign-ins are counted, and for which a limit that was reached holds. */
    public Duration signInWindow() {
        return duration("hejnal.sign-in-window", "PT15M");
    }

    /** How many sign-ins with one identifier may fail in a window. */
    public int signInLimitPerIdentifier() {
        return Integer.parseInt(text("hejnal.sign-in-limit-per-identifier", "10"));
    }

    /** How many sign-ins from one address may fail in a window. */
    public int signInLimitPerAddress() {
        return Integer.parseInt(text("hejnal.sign-in-limit-per-address", "30"));
    }

    /** How many days sends, inboxes and digests are kept, at least 1. */
    public int retentionDays() {
        return Math.max(1, Integer.parseInt(text("hejnal.retention-days", "400")));
    }

    /** Whether people may register accounts by themselves. */
    public boolean registration() {
        return Boolean.parseBoolean(text("hejnal.registration", "false"));
    }

    /** How many registrations may be tried from one address in a window of sign-ins. */
    public int registrationLimitPerAddress() {
        return Integer.parseInt(text("hejnal.registration-limit-per-address", "5"));
    }

    /** Durations are written as in ISO 8601: {@code PT15M}, {@code PT2H}, {@code P1D}. */
    private Duration duration(String name, String fallback) {
        return Duration.parse(text(name, fallback));
    }

    /** How many requests may be in the database at a time; fewer than the server has workers. */
    public int databaseRequests() {
        return Integer.parseInt(text("hejnal.db-requests", "24"));
    }

    /** How many bytes the photos of one circle may take, small copies included. */
    public long circlePhotoQuota() {
        return Long.parseLong(text("hejnal.circle-photo-quota", "1073741824"));
    }

    /** The folder that photos are kept in; all nodes of a cluster need the same one. */
    public Path photoDir() {
        return Path.of(
                text("hejnal.photo-dir", System.getProperty("jboss.server.data.dir", "data") + "/hejnal-photos"));
    }

    private String text(String name, String fallback) {
        return config.getOptionalValue(name, String.class).orElse(fallback);
    }
}
