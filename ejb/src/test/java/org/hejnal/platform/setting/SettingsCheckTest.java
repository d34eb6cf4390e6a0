package org.hejnal.platform.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsCheckTest {
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    @Test
    void whatHoldsByItselfIsRight() {
        assertThatCode(() -> check(Map.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hejnal.retention-days | HEJNAL_RETENTION_DAYS is \"abc\". It must be a whole number from 1 to 36500. | abc",
                "hejnal.retention-days | from 1 to 36500 | -1",
                "hejnal.retention-days | from 1 to 36500 | 0",
                "hejnal.retention-days | from 1 to 36500 | 99999999999",
                "hejnal.retention-days | from 1 to 36500 | 7.5",
                "hejnal.time-zone | HEJNAL_TIME_ZONE is \"Europe/Krakow\". | Europe/Krakow",
                "hejnal.public-url | HEJNAL_PUBLIC_URL is \"hejnal.example.edu\". | hejnal.example.edu",
                "hejnal.public-url | `https://` | ftp://hejnal.example.edu",
                "hejnal.public-url | `https://` | https://",
                "hejnal.public-url | `https://` | https://hejnal.example.edu/?a=b",
                "hejnal.public-url | `https://` | https://hejnal example",
                "hejnal.public-url | `https://` | https://admin@hejnal.example.edu",
                "hejnal.tls-required | HEJNAL_TLS_REQUIRED is \"yes\". It must be `true` or `false`. | yes",
                "hejnal.week-start | `monday` | poniedziałek",
                "hejnal.contact-emails | HEJNAL_CONTACT_EMAILS | a@example.edu,nobody",
                "hejnal.mail-from | HEJNAL_MAIL_FROM | A, B <hejnal@example.edu>",
                "hejnal.access-token-lifetime | HEJNAL_ACCESS_TOKEN_LIFETIME is \"2h\". | 2h",
                "hejnal.access-token-lifetime | `PT1S` | PT-2H",
                "hejnal.sign-in-window | `PT1S` | PT0S",
                "hejnal.sign-in-limit-per-address | HEJNAL_SIGN_IN_LIMIT_PER_ADDRESS | 0",
                "hejnal.max-body-size | from 1024 to 10485760 | 20971520",
                "hejnal.circle-photo-quota | at least 0 | -1",
                "hejnal.demo-data | HEJNAL_DEMO_DATA is \"/no/such/folder\". | /no/such/folder",
                "HEJNAL_SMTP_STARTTLS | `true` or `false` | yes",
                "env.HEJNAL_BEHIND_PROXY | `true` or `false` | 1",
                "HEJNAL_SMTP_PORT | HEJNAL_SMTP_PORT is \"smtp\". | smtp",
                "HEJNAL_DB_POOL | from 5 to 1000 | 4",
                "HEJNAL_CLUSTER_HOSTS | `host[port]` | 10.0.0.1:7600"
            })
    void whatMakesNoSenseIsToldWithWhatWould(String name, String told, String value) {
        assertThatIllegalStateException()
                .isThrownBy(() -> check(Map.of(name, value)))
                .withMessageContaining(told)
                .withNoCause();
    }

    @Test
    void allAreToldAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> check(Map.of("hejnal.retention-days", "abc", "hejnal.time-zone", "Mars")))
                .withMessageContaining("HEJNAL_RETENTION_DAYS")
                .withMessageContaining("HEJNAL_TIME_ZONE");
    }

    @ParameterizedTest
    @CsvSource({
        "hejnal.secret-key, swordfish",
        "hejnal.secret-key, c3dvcmRmaXNo",
        "HEJNAL_DB_URL, jdbc:mysql://db/hejnal?password=swordfish"
    })
    void secretsAreNotTold(String name, String secret) {
        assertThatIllegalStateException()
                .isThrownBy(() -> check(Map.of(name, secret)))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()))
                        .contains("not shown")
                        .doesNotContain(secret, "swordfish"));
    }

    @Test
    void whatHasToBeSetIsMissed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> check(Map.of("hejnal.secret-key", "")))
                .withMessageContaining("HEJNAL_SECRET_KEY is not set. It must be 32 random bytes in Base64");
    }

    @Test
    void onlyABrokerElsewhereIsBelieved() {
        assertThat(SettingsCheck.trust(JmsIdentity.BROKER, ""))
                .hasValueSatisfying(
                        told -> assertThat(told).contains("HEJNAL_JMS_IDENTITY", "configure-jms-remote.cli"));
        assertThat(SettingsCheck.trust(JmsIdentity.BROKER, "remote")).isEmpty();
        assertThat(SettingsCheck.trust(JmsIdentity.FIXED, "")).isEmpty();
    }

    @Test
    void nothingIsMovedToWhereItIs() {
        assertThat(SettingsCheck.loop("INBOX", Optional.empty(), "Hejnal-aside"))
                .isEmpty();
        assertThat(SettingsCheck.loop("INBOX", Optional.of("Done"), "inbox"))
                .hasValueSatisfying(told -> assertThat(told).contains("HEJNAL_IMAP_FOLDER", "HEJNAL_IMAP_ASIDE"));
        assertThat(SettingsCheck.loop("INBOX", Optional.of("Inbox"), "Aside")).isPresent();
    }

    @Test
    void slipsAreFound() {
        assertThat(SettingsCheck.unknown(
                        Set.of("HEJNAL_RETENTION_DAY", "HEJNAL_RETENTION_DAYS", "HEJNAL_DB_URL", "PATH"),
                        Set.of("hejnal.public-ur", "hejnal.public-url", "hejnal.clock-offset", "env.HEJNAL_DB_POL")))
                .containsExactly("HEJNAL_RETENTION_DAY", "env.HEJNAL_DB_POL", "hejnal.public-ur");
    }

    /** As MicroProfile has it: an empty value is none. */
    private static void check(Map<String, String> chosen) {
        Map<String, String> values = new HashMap<>(Map.of("hejnal.secret-key", KEY));
        values.putAll(chosen);
        SettingsCheck check = new SettingsCheck();
        check.config = (Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(values.get(String.valueOf(arguments[0])))
                        .filter(value -> !value.isEmpty()));
        check.check();
    }
}
