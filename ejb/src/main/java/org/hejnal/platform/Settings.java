package org.hejnal.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.Config;
import org.hejnal.platform.setting.AccessSettings;
import org.hejnal.platform.setting.AddressSettings;
import org.hejnal.platform.setting.ImapAccess;
import org.hejnal.platform.setting.JmsIdentity;
import org.hejnal.platform.setting.JmsSettings;
import org.hejnal.platform.setting.MailSettings;
import org.hejnal.platform.setting.MetricSettings;
import org.hejnal.platform.setting.PhotoSettings;
import org.hejnal.platform.setting.SecondFactorRule;
import org.hejnal.platform.setting.StorageSettings;

/**
 * What an administrator has chosen. Each value comes from a system property or from the environment: {@code
 * hejnal.public-url} is {@code HEJNAL_PUBLIC_URL} there. {@code platform.setting} declares them all.
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
        return AddressSettings.PUBLIC_URL.in(config);
    }

    /** Whose installation this is. */
    public LangDict institutionName() {
        String name = AddressSettings.INSTITUTION_NAME.in(config);
        return new LangDict(name, AddressSettings.INSTITUTION_NAME_EN.in(config).orElse(name));
    }

    /** What other systems call the institution as a unit, such as a code in a register. */
    public Optional<String> institutionId() {
        return AddressSettings.INSTITUTION_ID.in(config);
    }

    /** The institution's own page. */
    public Optional<String> institutionUrl() {
        return AddressSettings.INSTITUTION_URL.in(config);
    }

    /** The institution's domain, which names it among others (SCHAC): {@code uw.edu.pl}. */
    public Optional<String> schacId() {
        return AddressSettings.SCHAC_ID.in(config);
    }

    /** What monitoring proves itself with; none if nobody may read metrics. */
    public Optional<String> metricsToken() {
        return MetricSettings.METRICS_TOKEN.in(config);
    }

    /** Whom to write to about this installation. */
    public List<String> contactEmails() {
        return AddressSettings.CONTACT_EMAILS.in(config);
    }

    /** The zone of the date-times that have no offset, on the way in and out. */
    public ZoneId timeZone() {
        return AddressSettings.TIME_ZONE.in(config);
    }

    /** The day on which weeks begin. */
    public DayOfWeek weekStart() {
        return AddressSettings.WEEK_START.in(config);
    }

    /** Whether methods that demand TLS are refused over plain HTTP. To be switched off on loopback only. */
    public boolean tlsRequired() {
        return AddressSettings.TLS_REQUIRED.in(config);
    }

    /** Whether the session's cookie has a name that browsers take from one host alone, where TLS is required. */
    public boolean hostCookies() {
        return AddressSettings.HOST_COOKIES.in(config);
    }

    /** How many bytes the entity of a request to the API may have. */
    public int maxBodySize() {
        return AccessSettings.MAX_BODY_SIZE.in(config);
    }

    /** The key that OAuth secrets are encrypted and one-time codes hashed with: 32 bytes. */
    byte[] secretKey() {
        return StorageSettings.SECRET_KEY.in(config);
    }

    /** The key that was the secret key until keys were changed. */
    Optional<byte[]> formerSecretKey() {
        return StorageSettings.SECRET_KEY_OLD.in(config);
    }

    /** The key that other nodes have as the secret key already. */
    Optional<byte[]> nextSecretKey() {
        return StorageSettings.SECRET_KEY_NEXT.in(config);
    }

    /** The sender of every e-mail, encoded for a header. */
    public InternetAddress mailFrom() {
        return MailSettings.MAIL_FROM.in(config);
    }

    /** How many e-mails this node may hand to the relay in a minute; no limit if there is none. */
    public OptionalInt emailsPerMinute() {
        int limit = MailSettings.EMAILS_PER_MINUTE.in(config);
        return limit == 0 ? OptionalInt.empty() : OptionalInt.of(limit);
    }

    /** How the hub knows whose command it is that comes by JMS. */
    public JmsIdentity jmsIdentity() {
        return JmsSettings.IDENTITY.in(config);
    }

    /** The key of the consumer that all commands by JMS are from, unless the broker says who sends them. */
    public Optional<String> jmsConsumer() {
        return JmsSettings.CONSUMER.in(config);
    }

    /** Whether other systems hear of notifications and events by topics. */
    public boolean jmsTopics() {
        return JmsSettings.TOPICS.in(config);
    }

    /** How long the broker keeps what the hub has sent to a topic. */
    public Duration jmsTimeToLive() {
        return JmsSettings.TIME_TO_LIVE.in(config);
    }

    /** The name that the hub has at a broker elsewhere. */
    public String jmsUser() {
        return JmsSettings.USER.in(config);
    }

    /** How many e-mails a person who has not chosen gets one by one on a day; no limit if there is none. */
    public OptionalInt dailyCap() {
        int cap = MailSettings.DAILY_CAP.in(config);
        return cap == 0 ? OptionalInt.empty() : OptionalInt.of(cap);
    }

    /** Where e-mails come back to, with a star in the place of what says which one it is; nothing if they come back to the sender. */
    public Optional<String> returnPath() {
        return MailSettings.BOUNCES.in(config);
    }

    /** The mailbox of e-mails that have come back; nothing if none is read. */
    public Optional<ImapAccess> returnedMail() {
        return MailSettings.IMAP_HOST
                .in(config)
                .filter(host -> returnPath().isPresent())
                .map(host -> new ImapAccess(
                        host,
                        MailSettings.IMAP_PORT.in(config),
                        MailSettings.IMAP_TLS.in(config),
                        MailSettings.IMAP_USER.in(config),
                        MailSettings.IMAP_PASSWORD.in(config),
                        new ImapAccess.Folders(
                                MailSettings.IMAP_FOLDER.in(config),
                                MailSettings.IMAP_DONE.in(config),
                                MailSettings.IMAP_ASIDE.in(config))));
    }

    /** A folder with Flyway scripts of demo data; nothing is loaded without it. */
    public Optional<Path> demoData() {
        return StorageSettings.DEMO_DATA.in(config);
    }

    /** How long a request token waits for a person's consent and for its exchange. */
    public Duration requestTokenLifetime() {
        return AccessSettings.REQUEST_TOKEN_LIFETIME.in(config);
    }

    /** How long an access token lives that has no scope {@code offline_access}. */
    public Duration accessTokenLifetime() {
        return AccessSettings.ACCESS_TOKEN_LIFETIME.in(config);
    }

    /** The time over which failed sign-ins are counted. */
    public Duration signInWindow() {
        return AccessSettings.SIGN_IN_WINDOW.in(config);
    }

    /** How many sign-ins with one identifier may fail from one address before each further one has to wait. */
    public int signInLimitPerIdentifier() {
        return AccessSettings.SIGN_IN_LIMIT_PER_IDENTIFIER.in(config);
    }

    /** How many sign-ins with one identifier may fail in a window, wherever they come from, before they are slowed. */
    public int signInLimitEverywhere() {
        return AccessSettings.SIGN_IN_LIMIT_EVERYWHERE.in(config);
    }

    /** How many sign-ins from one address may fail in a window before they are slowed. */
    public int signInLimitPerAddress() {
        return AccessSettings.SIGN_IN_LIMIT_PER_ADDRESS.in(config);
    }

    /** Who is asked for a second step when they sign in. */
    public SecondFactorRule secondFactor() {
        return AccessSettings.SECOND_FACTOR.in(config);
    }

    /** How many days sends, inboxes and digests are kept, at least 1. */
    public int retentionDays() {
        return StorageSettings.RETENTION_DAYS.in(config);
    }

    /** How many days the audit trail is kept, at least 1. */
    public int auditDays() {
        return StorageSettings.AUDIT_DAYS.in(config);
    }

    /** Whether whoever signs wrongly is told what should have been signed. */
    public boolean signatureHints() {
        return AccessSettings.SIGNATURE_HINTS.in(config);
    }

    /** Whether people may register accounts by themselves. */
    public boolean registration() {
        return AccessSettings.REGISTRATION.in(config);
    }

    /** How many registrations may be tried from one address in a window of sign-ins. */
    public int registrationLimitPerAddress() {
        return AccessSettings.REGISTRATION_LIMIT_PER_ADDRESS.in(config);
    }

    /** How many signed requests a consumer without a limit of its own may make to this node in a minute. */
    public int consumerRequestsPerMinute() {
        return AccessSettings.CONSUMER_REQUESTS_PER_MINUTE.in(config);
    }

    /** How many recipients the sends of a consumer without a limit of its own may have on a day. */
    public int consumerRecipientsPerDay() {
        return AccessSettings.CONSUMER_RECIPIENTS_PER_DAY.in(config);
    }

    /** How many requests may be in the database at a time; fewer than the server has workers. */
    public int databaseRequests() {
        return StorageSettings.DATABASE_REQUESTS.in(config);
    }

    /** How many bytes the photos of one circle may take, small copies included. */
    public long circlePhotoQuota() {
        return PhotoSettings.CIRCLE_PHOTO_QUOTA.in(config);
    }

    /** The folder that photos are kept in; all nodes of a cluster need the same one. */
    public Path photoDir() {
        return PhotoSettings.PHOTO_DIR
                .in(config)
                .orElseGet(() -> Path.of(System.getProperty("jboss.server.data.dir", "data"), "hejnal-photos"));
    }
}
