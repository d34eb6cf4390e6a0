package org.hejnal.oauth.consumer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Optional;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.command.CommandPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsumerPolicyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"a", "library-2.test_X", "0123456789012345678901234567890123456789012345678901234567890123"})
    void keysAreWordsOfUrls(String key) {
        assertThatCode(() -> ConsumerPolicy.checkKey(key)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "a&b",
                "ą",
                "01234567890123456789012345678901234567890123456789012345678901234",
                "portal"
            })
    void otherKeysAreRefused(String key) {
        assertRefused(() -> ConsumerPolicy.checkKey(key), ConsumerField.KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "https://library.example.edu/x?y#z, URL, true",
        "http://localhost:8080, URL, true",
        "'', URL, true",
        "ftp://library.example.edu, URL, false",
        "javascript:alert(1), URL, false",
        "library.example.edu, URL, false",
        "'https://a b', URL, false",
        "it@example.edu, EMAIL, true",
        "'', EMAIL, true",
        "it, EMAIL, false",
        "IT <it@example.edu>, EMAIL, false",
        "'a@b.edu,c@d.edu', EMAIL, false",
        "services/events2/send_notification, ADMINISTRATIVE_METHODS, true",
        "services/events2/a|services/hejnal/b, ADMINISTRATIVE_METHODS, true",
        "*, ADMINISTRATIVE_METHODS, true",
        "*|services/hejnal/b, ADMINISTRATIVE_METHODS, false",
        "services/*, ADMINISTRATIVE_METHODS, false",
        "events2/send_notification, ADMINISTRATIVE_METHODS, false",
    })
    void valuesAreWhatTheySay(String value, ConsumerField field, boolean isFine) {
        ConsumerChange change = switch (field) {
            case URL -> Changes.ofUrl(value);
            case EMAIL -> Changes.ofEmail(value);
            default -> Changes.ofMethods(Arrays.asList(value.split("\\|")));
        };
        if (isFine) {
            assertThatCode(() -> ConsumerPolicy.check(change)).doesNotThrowAnyException();
        } else {
            assertRefused(() -> ConsumerPolicy.check(change), field);
        }
    }

    @Test
    void aNameSaysSomethingAndIsOfOneLine() {
        CommandPolicy limits = new CommandPolicy();
        assertRefused(() -> limits.check(Changes.ofName(" \n")), ConsumerField.NAME_PL);
        assertRefused(() -> limits.check(Changes.ofName("x".repeat(201))), ConsumerField.NAME_PL);
        ConsumerChange change = Changes.ofName(" Biblio\u202Eteka\r\n");
        assertThatCode(() -> limits.check(change)).doesNotThrowAnyException();
        org.assertj.core.api.Assertions.assertThat(change.namePl()).isEqualTo(Optional.of("Biblio teka"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 169})
    void anOverlapHasAnEnd(int hours) {
        assertRefused(() -> ConsumerPolicy.checkOverlap(hours), ConsumerField.OVERLAP_HOURS);
    }

    private static void assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable check, ConsumerField field) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(check)
                .matches(refusal -> refusal.field() == field);
    }
}
