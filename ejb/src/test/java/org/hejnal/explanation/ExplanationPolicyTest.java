package org.hejnal.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hejnal.contactpoint.Reachability;
import org.hejnal.delivery.digest.SkipReason;
import org.hejnal.delivery.status.DeliveryState;
import org.hejnal.delivery.status.DeliveryView;
import org.hejnal.delivery.status.RecipientStatusView;
import org.hejnal.eventtype.EventTypeView;
import org.hejnal.eventtype.NotificationsScheduleView;
import org.hejnal.eventtype.SampleCatalogue;
import org.hejnal.notification.history.SendDestination;
import org.hejnal.notification.history.SendState;
import org.hejnal.platform.LangDict;
import org.hejnal.preference.timing.PostponedReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final EventTypeView TYPE = SampleCatalogue.type("custom", false, true);
    private static final DeliveryView FAILED = new DeliveryView(
            "email",
            DeliveryState.FAILED,
            20,
            Optional.empty(),
            Optional.empty(),
            Optional.of("550 no such user"),
            Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "WAITING, QUIET_HOURS, 'Powiadomienie czeka do 2026-11-22 09:00 (Europe/Warsaw), bo ta osoba ma godziny ciszy.',"
                + " 'The notification waits until 2026-11-22 09:00 (Europe/Warsaw), because this person has quiet hours.'",
        "COLLECTED, PAUSE, 'Powiadomienie czeka na dzienne zestawienie, bo ta osoba wstrzymała wiadomości.',"
                + " 'The notification waits for the daily digest, because this person has paused messages.'",
        "SENT, DAILY_CAP, 'Powiadomienie zostało odłożone, bo ta osoba dostała tego dnia tyle wiadomości, ile wynosi jej limit"
                + " dzienny, a potem wysłane.', 'The notification was postponed, because this person had had as many messages on"
                + " that day as the daily cap allows, and then sent.'",
        "FAILED, QUIET_HOURS, Powiadomienia nie udało się wysłać., The notification could not be sent."
    })
    void tellsWhatWaitsForThePersonsSake(DeliveryState state, PostponedReason reason, String pl, String en) {
        DeliveryView postponed = new DeliveryView(
                "email",
                state,
                0,
                Optional.of(NOW).filter(at -> state == DeliveryState.WAITING),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason));
        List<ExplanationStep> steps = explain(List.of(on("email", true, Optional.empty())), recipient(postponed));
        assertThat(steps.get(steps.size() - 1).message()).isEqualTo(new LangDict(pl, en));
    }

    @Test
    void tellsTheWholeChain() {
        Facts.OnChannel inbox = on("inbox", true, Optional.empty());
        Facts.OnChannel email = on("email", true, Optional.of(daily()));
        List<ExplanationStep> steps = explain(List.of(inbox, email), recipient(FAILED));

        assertThat(steps.stream().map(ExplanationPolicyTest::shown))
                .containsExactly(
                        "send=distributed",
                        "recipient=yes",
                        "event_type=enabled",
                        "inbox channel=enabled",
                        "inbox mandatory=no",
                        "inbox preference=on",
                        "inbox schedule=immediately",
                        "inbox delivery=arrived",
                        "email channel=enabled",
                        "email mandatory=no",
                        "email preference=on",
                        "email schedule=daily",
                        "email delivery=failed");
        assertThat(steps.get(12).delivery()).contains(FAILED);
        assertThat(steps)
                .allMatch(step -> step.message().pl() != null && step.message().en() != null);
    }

    @Test
    void stopsAtWhatThePersonDoesNotWant() {
        assertThat(explain(List.of(on("email", false, Optional.empty())), recipient()).stream()
                        .skip(3)
                        .map(ExplanationPolicyTest::shown))
                .containsExactly(
                        "email channel=enabled", "email mandatory=no", "email preference=off", "email delivery=none");
    }

    /** Nobody chooses what other systems are told, and nobody has an address there. */
    @Test
    void ofAChannelForSystemsNothingIsToldButThatItIsOpen() {
        Facts.OnChannel jms = new Facts.OnChannel(
                SampleCatalogue.eventChannel("custom", "jms", false, false),
                false,
                true,
                true,
                false,
                Optional.empty(),
                Reachability.REACHABLE);
        assertThat(explain(List.of(jms), recipient()).stream().skip(3).map(ExplanationPolicyTest::shown))
                .containsExactly("jms channel=enabled", "jms delivery=none");
    }

    @Test
    void stopsAtAChannelThatNothingIsConnectedTo() {
        Facts.OnChannel sms = new Facts.OnChannel(
                SampleCatalogue.eventChannel("custom", "sms", true, true),
                true,
                false,
                true,
                false,
                Optional.empty(),
                Reachability.NO_ADDRESS);
        assertThat(explain(List.of(sms), recipient()).stream().skip(3).map(ExplanationPolicyTest::shown))
                .containsExactly("sms channel=not_connected", "sms delivery=none");
    }

    @ParameterizedTest
    @CsvSource({"RETIRED, retired", "NO_ADDRESS, none"})
    void tellsThatThereIsNoAddressToSendTo(Reachability reachability, String result) {
        Facts.OnChannel email = new Facts.OnChannel(
                SampleCatalogue.eventChannel("custom", "email", false, true),
                true,
                true,
                true,
                false,
                Optional.empty(),
                reachability);
        DeliveryView skipped = new DeliveryView(
                "email",
                DeliveryState.SKIPPED,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.of(SkipReason.ADDRESS_RETIRED),
                Optional.empty());
        List<ExplanationStep> steps = explain(List.of(email), recipient(skipped));
        assertThat(steps.stream().skip(7).map(ExplanationPolicyTest::shown))
                .containsExactly("email address=" + result, "email delivery=skipped");
        assertThat(steps.get(8).message().en()).contains("the address was retired");
    }

    @ParameterizedTest
    @CsvSource({"false, false, DEFAULT", "false, true, PERSON", "true, false, RULE", "true, true, RULE"})
    void tellsWhoDecided(boolean isMandatory, boolean isChosen, PreferenceSource decider) {
        Facts.OnChannel channel = new Facts.OnChannel(
                SampleCatalogue.eventChannel("custom", "email", isMandatory, true),
                true,
                true,
                true,
                isChosen,
                Optional.empty(),
                Reachability.REACHABLE);
        assertThat(explain(List.of(channel), recipient()))
                .filteredOn(step -> step.name().equals("preference"))
                .extracting(ExplanationStep::source)
                .containsExactly(Optional.of(decider));
    }

    @Test
    void stopsAtSomebodyElsesSend() {
        List<ExplanationStep> steps = ExplanationPolicy.explain(new Facts(
                SendState.DISTRIBUTED,
                false,
                TYPE,
                List.of(on("email", true, Optional.empty())),
                Optional.empty(),
                true,
                Optional.empty(),
                WARSAW));
        assertThat(steps.stream().map(ExplanationPolicyTest::shown))
                .containsExactly("send=distributed", "recipient=no");
    }

    @Test
    void tellsThatTheApplicationWasOnlyTried() {
        List<ExplanationStep> steps = ExplanationPolicy.explain(new Facts(
                SendState.DISTRIBUTED, true, TYPE, List.of(), Optional.empty(), true, Optional.empty(), WARSAW));
        assertThat(steps.stream().map(ExplanationPolicyTest::shown))
                .containsExactly("send=distributed", "test_mode=on", "recipient=no");
    }

    @Test
    void stopsAtACancelledSend() {
        List<ExplanationStep> steps = ExplanationPolicy.explain(new Facts(
                SendState.CANCELLED, false, TYPE, List.of(), Optional.of(recipient()), true, Optional.empty(), WARSAW));
        assertThat(steps.stream().map(ExplanationPolicyTest::shown)).containsExactly("send=cancelled");
    }

    @Test
    void marksWhatThePresentSettingsSayOfASendThatIsOver() {
        List<ExplanationStep> steps = explain(List.of(on("inbox", true, Optional.empty())), recipient());
        assertThat(steps.stream().map(step -> step.name() + " " + step.basis()))
                .containsExactly(
                        "send RECORD",
                        "recipient RECORD",
                        "event_type PRESENT_SETTINGS",
                        "channel PRESENT_SETTINGS",
                        "mandatory PRESENT_SETTINGS",
                        "preference PRESENT_SETTINGS",
                        "schedule PRESENT_SETTINGS",
                        "delivery RECORD");
        assertThat(steps)
                .filteredOn(step -> step.basis() == Basis.PRESENT_SETTINGS)
                .allSatisfy(step -> {
                    assertThat(step.message().en()).startsWith("By the present settings: ");
                    assertThat(step.message().pl()).startsWith("Według obecnych ustawień: ");
                });
        assertThat(steps.get(7).happenedAt()).contains(NOW);
        assertThat(explain(SendState.WAITING, List.of(on("inbox", true, Optional.empty()))))
                .noneMatch(step -> String.valueOf(step.message().en()).contains("present settings"));
    }

    @Test
    void saysThatSettingsHaveChangedSince() {
        DeliveryView sent = new DeliveryView(
                "email", DeliveryState.SENT, 1, Optional.empty(), Optional.of(NOW), Optional.empty(), Optional.empty());
        assertThat(last(explain(List.of(on("email", false, Optional.empty())), recipient(sent))))
                .isEqualTo("sent The notification was sent. The settings have changed since.");
        assertThat(last(explain(List.of(on("email", true, Optional.empty())), recipient(sent))))
                .isEqualTo("sent The notification was sent.");
        assertThat(last(explain(List.of(on("email", true, Optional.empty())), recipient())))
                .isEqualTo(
                        "none Nothing was sent on this channel, although the present settings would let it. What held"
                                + " then is not written down.");
        assertThat(last(explain(List.of(on("email", false, Optional.empty())), recipient())))
                .isEqualTo("none Nothing was sent on this channel.");
    }

    /** What is for one address goes past other channels on purpose, whatever the settings are. */
    @ParameterizedTest
    @CsvSource({"false, none Nothing was sent on this channel.", "true, arrived The notification is in the inbox."})
    void tellsThatItWasForOneAddress(boolean isInInbox, String inbox) {
        List<ExplanationStep> steps = ExplanationPolicy.explain(new Facts(
                SendState.DISTRIBUTED,
                false,
                TYPE,
                List.of(on("push", true, Optional.empty()), on("inbox", true, Optional.empty())),
                Optional.of(new RecipientStatusView(
                        1001, Optional.of(NOW).filter(now -> isInInbox), Optional.empty(), List.of())),
                true,
                Optional.of(new SendDestination(7, "email", isInInbox)),
                WARSAW));
        assertThat(steps.stream().map(ExplanationPolicyTest::shown))
                .contains("email destination=one_address", "push delivery=none");
        assertThat(steps)
                .filteredOn(step -> step.name().equals("destination"))
                .allSatisfy(step -> assertThat(step.basis()).isEqualTo(Basis.RECORD))
                .allSatisfy(step -> assertThat(step.message().en())
                        .contains(isInInbox ? "one address and the inbox only" : "one address only"));
        assertThat(steps)
                .filteredOn(step -> step.name().equals("delivery"))
                .extracting(step -> step.result() + " " + step.message().en())
                .containsExactly("none Nothing was sent on this channel.", inbox);
    }

    private static String last(List<ExplanationStep> steps) {
        ExplanationStep step = steps.get(steps.size() - 1);
        return step.result() + " " + step.message().en();
    }

    private static List<ExplanationStep> explain(SendState state, List<Facts.OnChannel> channels) {
        return ExplanationPolicy.explain(
                new Facts(state, false, TYPE, channels, Optional.of(recipient()), true, Optional.empty(), WARSAW));
    }

    private static List<ExplanationStep> explain(List<Facts.OnChannel> channels, RecipientStatusView recipient) {
        return ExplanationPolicy.explain(new Facts(
                SendState.DISTRIBUTED, false, TYPE, channels, Optional.of(recipient), true, Optional.empty(), WARSAW));
    }

    private static Facts.OnChannel on(String channel, boolean isWanted, Optional<NotificationsScheduleView> schedule) {
        return new Facts.OnChannel(
                SampleCatalogue.eventChannel("custom", channel, false, true),
                true,
                true,
                isWanted,
                false,
                schedule,
                Reachability.REACHABLE);
    }

    private static RecipientStatusView recipient(DeliveryView... deliveries) {
        return new RecipientStatusView(1001, Optional.of(NOW), Optional.empty(), List.of(deliveries));
    }

    private static NotificationsScheduleView daily() {
        return new NotificationsScheduleView("daily", new LangDict("codziennie", "daily"), 1);
    }

    private static String shown(ExplanationStep step) {
        return step.channelId().map(channel -> channel + " ").orElse("") + step.name() + "=" + step.result();
    }
}
