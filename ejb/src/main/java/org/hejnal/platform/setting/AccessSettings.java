package org.hejnal.platform.setting;

import java.time.Duration;
import java.util.Locale;

/** What people and clients may do, how long and how often. */
public final class AccessSettings {
    static final Section SECTION = new Section("Sign-in, tokens and requests");

    private static final Form<Duration> LIFETIME = Forms.duration(Duration.ofSeconds(1), Duration.ofDays(3650));
    private static final Form<Integer> COUNT = Forms.number(1, 1_000_000);

    public static final Setting<Duration> ACCESS_TOKEN_LIFETIME = SECTION.add(
            "HEJNAL_ACCESS_TOKEN_LIFETIME",
            LIFETIME,
            "PT2H",
            "how long a token without the scope `offline_access` works");

    public static final Setting<Duration> REQUEST_TOKEN_LIFETIME = SECTION.add(
            "HEJNAL_REQUEST_TOKEN_LIFETIME",
            LIFETIME,
            "PT15M",
            "how long a person may take to agree to a consumer's request");

    public static final Setting<Duration> SIGN_IN_WINDOW = SECTION.add(
            "HEJNAL_SIGN_IN_WINDOW", LIFETIME, "PT15M", "the interval in which the hub counts failed sign-ins");

    public static final Setting<Integer> SIGN_IN_LIMIT_PER_IDENTIFIER = SECTION.add(
            "HEJNAL_SIGN_IN_LIMIT_PER_IDENTIFIER",
            COUNT,
            "10",
            "how many sign-ins with one identifier may fail from one address before each further one has to wait");

    public static final Setting<Integer> SIGN_IN_LIMIT_EVERYWHERE = SECTION.add(
            "HEJNAL_SIGN_IN_LIMIT_EVERYWHERE",
            COUNT,
            "100",
            "how many sign-ins with one identifier may fail in the interval, from all addresses, before the hub slows"
                    + " them");

    public static final Setting<Integer> SIGN_IN_LIMIT_PER_ADDRESS = SECTION.add(
            "HEJNAL_SIGN_IN_LIMIT_PER_ADDRESS",
            COUNT,
            "300",
            "how many sign-ins from one address may fail in the interval before the hub slows them");

    public static final Setting<Boolean> REGISTRATION = SECTION.add(
            "HEJNAL_REGISTRATION",
            Forms.FLAG,
            "false",
            "whether people may register accounts themselves (`/api/log/create`)");

    public static final Setting<Integer> REGISTRATION_LIMIT_PER_ADDRESS = SECTION.add(
            "HEJNAL_REGISTRATION_LIMIT_PER_ADDRESS",
            COUNT,
            "5",
            "how many registrations one address may try in the interval");

    public static final Setting<SecondFactorRule> SECOND_FACTOR = SECTION.add(
            "HEJNAL_SECOND_FACTOR",
            Form.of("`off`, `optional` or `roles`", AccessSettings::secondFactor),
            "optional",
            "who is asked for a code after the password: nobody, whoever has set that up, or also everybody who has a role");

    public static final Setting<Integer> MAX_BODY_SIZE = SECTION.add(
            "HEJNAL_MAX_BODY_SIZE",
            Forms.number(1024, 10_485_760),
            "2097152",
            "the longest entity of a request without photos, in bytes");

    public static final Setting<Boolean> SIGNATURE_HINTS = SECTION.add(
            "HEJNAL_SIGNATURE_HINTS",
            Forms.FLAG,
            "false",
            "whether every consumer whose signature is wrong is told what the hub has signed, while you look for a fault;"
                    + " without it only those that have signed another address with the right secrets");

    public static final Setting<Integer> CONSUMER_REQUESTS_PER_MINUTE = SECTION.add(
            "HEJNAL_CONSUMER_REQUESTS_PER_MINUTE",
            COUNT,
            "12000",
            "how many signed requests each consumer may make to this node in a minute, where it has no limit of its own");

    public static final Setting<Integer> CONSUMER_RECIPIENTS_PER_DAY = SECTION.add(
            "HEJNAL_CONSUMER_RECIPIENTS_PER_DAY",
            Forms.number(1, 1_000_000_000),
            "1000000",
            "how many recipients the sends of each consumer may have on a day, where it has no limit of its own");

    private AccessSettings() {}

    private static SecondFactorRule secondFactor(String text) {
        return SecondFactorRule.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
