package org.hejnal.platform.setting;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** How other systems reach the hub by JMS, and the hub a broker elsewhere. */
public final class JmsSettings {
    static final Section SECTION = new Section("JMS");

    private static final Form<JmsIdentity> IDENTITIES =
            Form.of("`fixed` or `broker`", text -> JmsIdentity.valueOf(text.toUpperCase(Locale.ROOT)));

    private static final Form<Optional<String>> CONSUMER_KEY =
            Forms.matching("the key of a consumer", "[!-~]{1,255}").optional();

    public static final Setting<JmsIdentity> IDENTITY = SECTION.add(
            "HEJNAL_JMS_IDENTITY",
            IDENTITIES,
            "fixed",
            "who sends the commands that come by JMS: the consumer of the next setting, or whom a broker elsewhere has let in. See jms.md");

    public static final Setting<Optional<String>> CONSUMER = SECTION.add(
            "HEJNAL_JMS_CONSUMER",
            CONSUMER_KEY,
            "",
            "the consumer that all commands are from where the identity is `fixed`. Without it the hub refuses each of them");

    public static final Setting<Boolean> TOPICS = SECTION.add(
            "HEJNAL_JMS_TOPICS",
            Forms.FLAG,
            "false",
            "whether the hub writes to the topics `hejnal.notifications` and `hejnal.events`. Which notifications leave is set for each event type");

    public static final Setting<Duration> TIME_TO_LIVE = SECTION.add(
            "HEJNAL_JMS_TTL",
            Forms.duration(Duration.ofMinutes(1), Duration.ofDays(365)),
            "P14D",
            "how long the broker keeps what the hub tells by JMS for subscribers that do not fetch it");

    public static final Setting<String> USER;

    static {
        SECTION.addOfServer(
                "HEJNAL_JMS_REMEMBERED",
                Forms.number(1, 10_000_000),
                "300000",
                "of how many messages on each address the broker knows that it has them already, so that it drops a repeat");
        SECTION.addOfServer(
                "HEJNAL_JMS_BIND",
                Forms.matching("the name or address of a host", "[^\\s/]+"),
                "127.0.0.1",
                "the address that `configure-jms-acceptor.cli` lets the broker inside listen on");
        SECTION.addOfServer(
                "HEJNAL_JMS_PORT", Forms.number(1, 65_535), "61616", "the port there, and of a broker elsewhere");
        SECTION.addOfServer(
                "HEJNAL_JMS_KEYSTORE",
                Forms.TEXT,
                "hejnal-jms.p12",
                "the file with the certificate that the broker inside shows, in PKCS #12");
        SECTION.addOfServer(
                "HEJNAL_JMS_KEYSTORE_PASSWORD", Forms.TEXT.secret(), "changeit", "the password of that file");
        SECTION.addOfServer(
                "HEJNAL_JMS_CONNECTIONS",
                Forms.number(1, 100_000),
                "200",
                "how many connections from outside the broker inside accepts at a time");
        SECTION.addOfServer(
                "HEJNAL_JMS_DISK",
                Forms.number(1, 100),
                "90",
                "how full the disk may be, in percent, before the broker inside takes no more from outside");
        SECTION.addOfServer(
                "HEJNAL_JMS_HOST",
                Forms.matching("the name or address of a host", "[^\\s/]+"),
                "localhost",
                "a broker elsewhere, which `configure-jms-remote.cli` lets the hub use");
        SECTION.addOfServer("HEJNAL_JMS_TLS", Forms.FLAG, "true", "whether the hub and a broker elsewhere speak TLS");
        USER = SECTION.addOfServer(
                "HEJNAL_JMS_USER", Forms.TEXT, "hejnal", "the name that the hub signs in with at a broker elsewhere");
        SECTION.addOfServer("HEJNAL_JMS_PASSWORD", Forms.TEXT.secret(), "hejnal", "the password that it signs in with");
    }

    private JmsSettings() {}
}
