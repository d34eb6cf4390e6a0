package org.hejnal.platform.setting;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Where the hub is, whose it is, and by which clock it writes. */
public final class AddressSettings {
    static final Section SECTION = new Section("Addresses and time");

    public static final Setting<String> PUBLIC_URL = SECTION.add(
            "HEJNAL_PUBLIC_URL",
            Forms.WEB_ADDRESS,
            "http://localhost:8080",
            "the address at which people and clients reach the hub");

    static {
        SECTION.addOfServer(
                "HEJNAL_BEHIND_PROXY",
                Forms.FLAG,
                "false",
                "whether the server believes `X-Forwarded-*` headers; only behind a proxy that overwrites them");
    }

    public static final Setting<Boolean> TLS_REQUIRED = SECTION.add(
            "HEJNAL_TLS_REQUIRED",
            Forms.FLAG,
            "true",
            "whether methods that demand TLS refuse plain HTTP; switch it off on loopback only");

    public static final Setting<Boolean> HOST_COOKIES = SECTION.add(
            "HEJNAL_HOST_COOKIES",
            Forms.FLAG,
            "false",
            "whether the session's cookie is called `__Host-JSESSIONID` where TLS is required, so that browsers take it from"
                    + " this host alone; clients of the calendar API that look for `JSESSIONID` do not find it then");

    public static final Setting<ZoneId> TIME_ZONE =
            SECTION.add("HEJNAL_TIME_ZONE", Forms.ZONE, "Europe/Warsaw", "the zone of date-times without an offset");

    public static final Setting<DayOfWeek> WEEK_START =
            SECTION.add("HEJNAL_WEEK_START", Forms.WEEKDAY, "monday", "the day on which weeks begin");

    public static final Setting<String> INSTITUTION_NAME = SECTION.add(
            "HEJNAL_INSTITUTION_NAME", Forms.TEXT, "Hejnał", "your name in Polish, as `apisrv/installation` tells it");

    public static final Setting<Optional<String>> INSTITUTION_NAME_EN = SECTION.add(
            "HEJNAL_INSTITUTION_NAME_EN", Forms.TEXT.optional(), "", "your name in English; without it the Polish one");

    public static final Setting<Optional<String>> INSTITUTION_ID = SECTION.add(
            "HEJNAL_INSTITUTION_ID",
            Forms.TEXT.optional(),
            "",
            "what other systems call your institution as a unit, such as a code in a register");

    public static final Setting<Optional<String>> INSTITUTION_URL =
            SECTION.add("HEJNAL_INSTITUTION_URL", Forms.WEB_ADDRESS.optional(), "", "your institution's own page");

    public static final Setting<Optional<String>> SCHAC_ID = SECTION.add(
            "HEJNAL_SCHAC_ID",
            Forms.TEXT.optional(),
            "",
            "the domain that names your institution among others, like `uw.edu.pl`");

    public static final Setting<List<String>> CONTACT_EMAILS =
            SECTION.add("HEJNAL_CONTACT_EMAILS", Mailboxes.ADDRESSES, "", "where people write to about the hub");

    private AddressSettings() {}
}
