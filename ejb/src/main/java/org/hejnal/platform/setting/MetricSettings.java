package org.hejnal.platform.setting;

import java.util.Optional;

/** What monitoring may read. */
public final class MetricSettings {
    static final Section SECTION = new Section("Metrics");

    private static final Form<String> TOKEN = Forms.matching(
                    "16 to 200 letters, digits and `-._~+/=`", "[A-Za-z0-9._~+/=-]{16,200}")
            .secret();

    public static final Setting<Optional<String>> METRICS_TOKEN = SECTION.add(
            "HEJNAL_METRICS_TOKEN",
            TOKEN.optional(),
            "",
            "the bearer token with which monitoring reads `/metrics`; without one that address is not there");

    private MetricSettings() {}
}
