package org.hejnal.platform.setting;

/** How much the server writes down of what it does. */
public final class LogSettings {
    static final Section SECTION = new Section("Log");

    private static final Form<String> SIZE = Forms.matching(
            "a number of bytes, with `k`, `m` or `g` for more, for example `50m`", "[1-9]\\d{0,8}[kmgKMG]?");

    static {
        SECTION.addOfServer(
                "HEJNAL_LOG_SIZE", SIZE, "50m", "how long `server.log` becomes before the next file begins");
        SECTION.addOfServer("HEJNAL_LOG_FILES", Forms.number(1, 1000), "10", "how many older files the server keeps");
    }

    private LogSettings() {}
}
