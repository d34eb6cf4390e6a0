package org.hejnal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hejnal.platform.command.Refusals.assertRefused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.MissingValueException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SendNotificationTest {
    private static final LangDict TEXT = new LangDict("Sala zmieniona", null);

    @Test
    void countsEachPersonOnce() {
        assertThat(new Addressees.People(List.of(1001L, 1002L, 1001L), false).ids())
                .containsExactly(1001L, 1002L);
    }

    @Test
    void refusesNobodyAndTooMany() {
        assertRefused(SendField.RECIPIENTS, () -> command(TEXT, List.of(), Optional.empty()));
        List<Long> tooMany = LongStream.rangeClosed(1, SendNotification.MAX_RECIPIENTS + 1)
                .boxed()
                .toList();
        assertRefused(SendField.RECIPIENTS, () -> command(TEXT, tooMany, Optional.empty()));
    }

    @Test
    void refusesTextsThatAreEmptyOrTooLong() {
        String tooLong = "x".repeat(SendNotification.MAX_MESSAGE + 1);
        assertRefused(SendField.MESSAGE_PL, () -> command(new LangDict(" ", null), List.of(1L), Optional.empty()));
        assertRefused(SendField.MESSAGE_PL, () -> command(new LangDict(tooLong, null), List.of(1L), Optional.empty()));
        assertRefused(SendField.MESSAGE_EN, () -> command(new LangDict("x", tooLong), List.of(1L), Optional.empty()));
    }

    @Test
    void saysWhatItsTypeSaysWhereItSaysNothing() {
        LangDict usual = new LangDict("Masz nową ocenę.", "You have a new grade.");

        assertThat(message(null, null, usual)).isEqualTo(usual);
        assertThat(message(null, "An A!", usual)).isEqualTo(new LangDict("Masz nową ocenę.", "An A!"));
        assertThat(message("Piątka!", null, usual)).isEqualTo(new LangDict("Piątka!", null));
        assertThat(message(null, null, new LangDict(null, "New"))).isEqualTo(new LangDict("New", "New"));
        assertThat(message("Piątka!", null, new LangDict(null, null))).isEqualTo(new LangDict("Piątka!", null));
        assertThatThrownBy(() -> message(null, "An A!", new LangDict(null, null)))
                .isInstanceOfSatisfying(
                        MissingValueException.class, e -> assertThat(e.field()).isEqualTo(SendField.MESSAGE_PL));
    }

    @Test
    void saysTheSameToTheSamePeopleInWhateverOrder() {
        Optional<Instant> at = Optional.of(Instant.EPOCH);
        Addressees two = new Addressees.People(List.of(1L, 2L), false);
        String usual = to(two, Optional.empty(), "a").fingerprint();

        assertThat(to(new Addressees.People(List.of(2L, 1L, 2L), false), Optional.empty(), "b")
                        .fingerprint())
                .isEqualTo(usual);
        assertThat(List.of(
                        to(two, at, "a").fingerprint(),
                        to(new Addressees.People(List.of(12L), false), Optional.empty(), "a")
                                .fingerprint(),
                        to(new Addressees.People(List.of(1L, 2L), true), Optional.empty(), "a")
                                .fingerprint(),
                        to(new Addressees.Group("1"), Optional.empty(), "a").fingerprint(),
                        command(TEXT, List.of(1L, 2L), Optional.of("{}")).fingerprint(),
                        command(new LangDict("Sala zmieniona", "x"), List.of(1L, 2L), Optional.empty())
                                .fingerprint(),
                        command(new LangDict(null, "Sala zmieniona"), List.of(1L, 2L), Optional.empty())
                                .fingerprint()))
                .doesNotHaveDuplicates()
                .doesNotContain(usual);
    }

    private static LangDict message(@Nullable String pl, @Nullable String en, LangDict usual) {
        return command(new LangDict(pl, en), List.of(1L), Optional.empty())
                .withText(usual)
                .message();
    }

    @Test
    void refusesDataThatIsTooLong() {
        String tooLong = "x".repeat(SendNotification.MAX_DATA + 1);
        assertRefused(SendField.DATA, () -> command(TEXT, List.of(1L), Optional.of(tooLong)));
    }

    private static SendNotification command(LangDict message, List<Long> recipients, Optional<String> data) {
        return new SendNotification(
                "custom",
                message,
                data,
                new Addressees.People(recipients, false),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty());
    }

    private static SendNotification to(Addressees addressees, Optional<Instant> sendAfter, String key) {
        return new SendNotification(
                "custom", TEXT, Optional.empty(), addressees, sendAfter, OptionalLong.of(1), Optional.of(key));
    }
}
