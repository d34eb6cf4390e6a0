package org.hejnal.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.hejnal.eventtype.Catalogue;
import org.hejnal.eventtype.SampleCatalogue;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.Patch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicePolicyTest {
    private final Catalogue catalogue = SampleCatalogue.create();

    @Test
    void whatIsMandatoryCannotBeSwitchedOff() {
        assertThatThrownBy(() -> check(email(true, true), Optional.of(false), null))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> {
                    assertThat(e.field()).isEqualTo(PreferenceField.ENABLED);
                    assertThat(e.message("is_enabled")).contains("'is_enabled'");
                    assertThat(e.userMessage("x").pl()).isNotBlank();
                    assertThat(e.userMessage("x").en()).isNotBlank();
                });
        assertThat(check(email(true, true), Optional.of(true), null)).isEmpty();
        assertThat(check(email(false, true), Optional.of(false), null)).isEmpty();
    }

    @Test
    void whatIsMandatoryMayBeCollected() {
        assertThat(check(email(true, true), Optional.empty(), "custom:daily")).contains("daily");
    }

    @ParameterizedTest
    @ValueSource(strings = {"custom:daily", "daily"})
    void aScheduleIsNamedByItsOfferOrByItself(String id) {
        assertThat(check(email(false, true), Optional.empty(), id)).contains("daily");
    }

    @ParameterizedTest
    @ValueSource(strings = {"news:daily", "weekly", "nonsense"})
    void aScheduleMustBeOfferedByTheType(String id) {
        assertThatThrownBy(() -> check(email(false, true), Optional.empty(), id))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("schedule");
    }

    @Test
    void nothingIsCollectedWhereThatMakesNoSense() {
        assertThatThrownBy(() -> check(email(false, false), Optional.empty(), "custom:daily"))
                .isInstanceOf(InvalidValueException.class);
        assertThat(check(email(false, false), Optional.empty(), "custom:immediately"))
                .contains("immediately");
    }

    @Test
    void whoHasNoScheduleIsShownTheOneAtOnce() {
        assertThat(SchedulePolicy.findShown(email(false, true), catalogue)
                        .orElseThrow()
                        .id())
                .isEqualTo("custom:immediately");
        assertThat(SchedulePolicy.findShown(
                        new EffectivePreference("news", "inbox", false, true, false, false, null), catalogue))
                .isEmpty();
        assertThat(SchedulePolicy.findShown(
                                new EffectivePreference("custom", "email", false, true, false, true, "daily"),
                                catalogue)
                        .orElseThrow()
                        .id())
                .isEqualTo("custom:daily");
    }

    private Optional<String> check(
            EffectivePreference current, Optional<Boolean> isEnabled, @Nullable String schedule) {
        return ChoicePolicy.check(
                current,
                new UpdatePreference(
                        1001, "custom:email", isEnabled, schedule == null ? Patch.keep() : Patch.set(schedule)),
                catalogue);
    }

    private static EffectivePreference email(boolean isMandatory, boolean canWait) {
        return new EffectivePreference("custom", "email", isMandatory, true, false, canWait, null);
    }
}
