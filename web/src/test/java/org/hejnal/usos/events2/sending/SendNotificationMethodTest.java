package org.hejnal.usos.events2.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hejnal.notification.Addressees;
import org.hejnal.notification.SendNotification;
import org.hejnal.notification.SendReceipt;
import org.hejnal.notification.SendService;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.answer.Api;
import org.hejnal.usos.error.ApiException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendNotificationMethodTest {
    private static final String SEND = "services/events2/send_notification";

    private Optional<Integer> leftOut = Optional.empty();
    private int recipients = 3;
    private boolean isRepeat;
    private List<Long> skipped = List.of(7L);
    private final List<SendNotification> sends = new ArrayList<>();
    private final Api api = new Api(new SendNotificationMethod(new SendService() {
        @Override
        public SendReceipt send(SendNotification command) {
            sends.add(command);
            return new SendReceipt(1834012345678901248L, recipients, skipped, leftOut, isRepeat);
        }
    }));

    @Test
    void anEmptyMessageIsLeftToTheTypeAndAMissingOneRefused() {
        text("user_id=1", "message_pl=");
        text("user_id=1", "message_pl=Nowe", "message_en=New");
        assertThat(sends)
                .extracting(SendNotification::message)
                .containsExactly(new LangDict(null, null), new LangDict("Nowe", "New"));
        assertThat(refusal("user_id=1").detail("error")).contains("param_missing");
    }

    @Test
    void theAnswerHoldsWhatIsAskedFor() {
        assertThat(text("user_id=1", "message_pl=x")).isEqualTo("{}");
        assertThat(text("user_id=1", "message_pl=x", "return_id=true"))
                .isEqualTo("{\"send_id\":\"1834012345678901248\",\"recipients\":3}");
        assertThat(text("user_id=1", "message_pl=x", "skip_unknown=true")).isEqualTo("{\"skipped_user_ids\":[\"7\"]}");
    }

    @Test
    void testModeIsToldWithoutAnotherShape() {
        leftOut = Optional.of(41);
        assertThat(text("user_id=1", "message_pl=x")).isEqualTo("{}");
        assertThat(api.warnings())
                .contains("299 - \"this consumer is in test mode, so only its test_user_ids are notified; people left"
                        + " out: 41\"");
        assertThat(text("user_id=1", "message_pl=x", "return_id=true"))
                .isEqualTo("{\"send_id\":\"1834012345678901248\",\"recipients\":3,\"test_mode\":{\"left_out\":41}}");
    }

    @ParameterizedTest
    @CsvSource({
        "'', , the group has no people",
        "7, , none of the people named exists",
        "'', 4, test mode leaves all out"
    })
    void aSendToNobodyIsAcceptedAndSaysWhy(String unknown, @Nullable Integer left, String reason) {
        recipients = 0;
        skipped = unknown.isEmpty() ? List.of() : List.of(Long.valueOf(unknown));
        leftOut = Optional.ofNullable(left);
        assertThat(text("user_id=1", "message_pl=x", "return_id=true")).contains("\"recipients\":0");
        assertThat(api.warnings()).contains("299 - \"this send goes to nobody: " + reason + "\"");
    }

    /** Its people may have been erased since: the send went to them. */
    @Test
    void aRepeatIsNotToldThatItGoesToNobody() {
        recipients = 0;
        isRepeat = true;
        assertThat(text("user_id=1", "message_pl=x", "return_id=true")).contains("\"recipients\":0");
        assertThat(api.warnings()).noneMatch(warning -> warning.contains("nobody"));
    }

    @Test
    void onePersonSomeOrAGroupAreTold() {
        text("user_id=1", "message_pl=x");
        text("user_ids=1|2", "message_pl=x", "skip_unknown=true", "group_id=");
        text("group_id=W1", "message_pl=x");
        text("group_id=", "message_pl=x", "everyone=true");
        assertThat(sends)
                .extracting(SendNotification::addressees)
                .containsExactly(
                        new Addressees.People(List.of(1L), false),
                        new Addressees.People(List.of(1L, 2L), true),
                        new Addressees.Group("W1"),
                        new Addressees.Group(""));
    }

    @Test
    void nobodyAndSeveralAreRefusedAndSoIsEverybodyByMistake() {
        assertThat(refusal("message_pl=x").detail("param_name")).contains("user_id");
        assertThat(refusal("message_pl=x", "everyone=true").detail("error")).contains("param_missing");
        assertThat(refusal("message_pl=x", "group_id=")).hasMessageContaining("everyone=true");
        assertThat(refusal("message_pl=x", "user_id=1", "group_id=W1").detail("param_name"))
                .contains("group_id");
        assertThat(refusal("message_pl=x", "user_ids=1|2", "group_id=W1").detail("error"))
                .contains("param_invalid");
        assertThat(sends).isEmpty();
    }

    private String text(String... arguments) {
        return api.text(SEND, administrative(arguments));
    }

    private ApiException refusal(String... arguments) {
        return api.refusal(SEND, administrative(arguments));
    }

    private static String[] administrative(String... arguments) {
        List<String> all = new ArrayList<>(List.of("consumer=x", "admin=*"));
        all.addAll(List.of(arguments));
        return all.toArray(String[]::new);
    }
}
