package org.hejnal.delivery.returnpath;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hejnal.platform.KeyedHash;
import org.hejnal.platform.SecretKeys;
import org.hejnal.platform.Settings;
import org.hejnal.platform.SettingsFake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathsTest {
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String OTHER = "YWJjZGVmZ2hpamtsbW5vcGFiY2RlZmdoaWprbG1ub3A=";
    private static final long LARGEST = Long.MAX_VALUE;

    private final ReturnPaths paths = paths("bounces+*@example.edu", Map.of("hejnal.secret-key", KEY));

    @Test
    void saysWhatItWasMadeForHoweverItIsWritten() {
        String address = paths.of(77, 1001, "Anna@Example.edu").orElseThrow();
        assertThat(address).matches("bounces\\+[0-9a-z-]+@example\\.edu");
        for (String written : new String[] {address, address.toUpperCase(Locale.ROOT), "for <" + address + ">; Mon"}) {
            assertThat(paths.findIn(written)).hasSize(1).allSatisfy(path -> {
                assertThat(path.notificationId()).isEqualTo(77);
                assertThat(path.accountId()).isEqualTo(1001);
                assertThat(paths.isTo(path, "anna@example.EDU")).isTrue();
                assertThat(paths.isTo(path, "ewa@example.edu")).isFalse();
            });
        }
    }

    /** RFC 5321 4.5.3.1.1. */
    @ParameterizedTest
    @ValueSource(
            strings = {"bounces+*@example.edu", "*@bounces.example.edu", "b-*-in@example.edu", "0123456789+-*@x.pl"})
    void fitsIntoALocalPart(String form) throws Exception {
        ReturnPaths made = paths(form, Map.of("hejnal.secret-key", KEY));
        String address = made.of(LARGEST, LARGEST, "anna@example.edu").orElseThrow();
        assertThat(address.substring(0, address.indexOf('@')).length()).isLessThanOrEqualTo(64);
        new InternetAddress(address, true).validate();
        assertThat(made.findIn(address)).hasSize(1);
    }

    @Test
    void nobodyMakesOneOfAnother() {
        String address = paths.of(77, 1001, "anna@example.edu").orElseThrow();
        String token = address.substring("bounces+".length(), address.indexOf('@'));
        assertThat(token).startsWith("25-rt-");
        for (String forged : new String[] {
            address.replace("25-rt-", "25-ru-"),
            address.replace("25-rt-", "26-rt-"),
            address.replace("25-rt-", "zzzzzzzzzzzzz-rt-"),
            "bounces+" + token.substring(0, 6) + (token.charAt(6) == '0' ? '1' : '0') + token.substring(7)
                    + "@example.edu",
            "bounces+" + token.substring(0, token.length() - 1) + (token.endsWith("0") ? "1" : "0") + "@example.edu"
        }) {
            assertThat(paths.findIn(forged)).as(forged).isEmpty();
            assertThat(paths.isIn(forged)).as(forged).isTrue();
        }
        assertThat(paths("bounces+*@example.edu", Map.of("hejnal.secret-key", OTHER))
                        .findIn(address))
                .isEmpty();
    }

    @Test
    void outlivesAChangeOfKeys() {
        String address = paths.of(77, 1001, "anna@example.edu").orElseThrow();
        ReturnPaths after =
                paths("bounces+*@example.edu", Map.of("hejnal.secret-key", OTHER, "hejnal.secret-key-old", KEY));
        assertThat(after.findIn(address)).hasSize(1).allMatch(path -> after.isTo(path, "anna@example.edu"));
    }

    @Test
    void thereIsNoneWhereNothingComesBack() {
        ReturnPaths none = paths("", Map.of("hejnal.secret-key", KEY));
        assertThat(none.of(77, 1001, "anna@example.edu")).isEmpty();
        assertThat(none.findIn("bounces+25-rt-0@example.edu")).isEmpty();
    }

    private static ReturnPaths paths(String form, Map<String, String> keys) {
        Map<String, String> values = new HashMap<>(keys);
        values.put("hejnal.mail-bounces", form);
        Settings settings = SettingsFake.of(values);
        return new ReturnPaths(new KeyedHash(new SecretKeys(settings)), settings);
    }
}
