package org.hejnal.usos.events2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hejnal.usos.RealMethods;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the module against what the reference demands of it, and against what it says to have beyond. */
class ReferenceFactsTest {
    private static final RealMethods METHODS = new RealMethods();

    static Stream<MethodFacts> facts() {
        return MethodFacts.read().stream();
    }

    @Test
    void theModuleHasTheMethodsOfTheReferenceAndNoOther() {
        List<String> declared = METHODS.registry().list(ServiceMethod.class).stream()
                .map(method -> method.name())
                .filter(name -> name.startsWith("services/events2/"))
                .toList();

        assertThat(facts()).hasSize(27);
        assertThat(facts()).extracting(MethodFacts::name).containsExactlyInAnyOrderElementsOf(declared);
    }

    /** Counted by hand in the reference: the arguments with format and callback, and the fields described there. */
    @ParameterizedTest
    @CsvSource({
        "add_recipient, 4, 0",
        "delete_recipient, 4, 0",
        "delete_statement, 3, 0",
        "distribution_channel, 4, 3",
        "event_channel, 5, 7",
        "event_channel_preference, 3, 2",
        "event_preference, 4, 4",
        "event_type, 4, 9",
        "event_type_schedule, 4, 3",
        "event_types_index, 3, 0",
        "generate_one_time_code, 2, 0",
        "generate_one_time_code2, 2, 2",
        "latest_notifications, 2, 0",
        "notification_channels_index, 3, 3",
        "notifications_schedule, 4, 3",
        "notifications_schedule_index, 3, 0",
        "personalized_statements, 3, 0",
        "search_statements, 6, 0",
        "send_notification, 9, 0",
        "statement, 4, 13",
        "update_event_channel, 3, 0",
        "update_event_schedule, 3, 0",
        "update_event_type, 3, 0",
        "update_statement, 3, 0",
        "update_user_preference, 3, 0",
        "user_preferences, 3, 0",
        "validate_one_time_code, 4, 0"
    })
    void noFactIsMissing(String method, int arguments, int fields) {
        MethodFacts facts = facts().filter(one -> one.shortName().equals(method))
                .findFirst()
                .orElseThrow()
                .published();
        List<String> own = facts.fields().stream()
                .filter(line -> !line.startsWith("fields"))
                .toList();

        assertThat(facts.arguments()).hasSize(arguments);
        assertThat(own.size() + facts.answers().size()).isEqualTo(fields);
    }

    /** What a session of a browser may do by an address alone depends on it. */
    @ParameterizedTest
    @MethodSource("facts")
    void thoseThatWriteSaySo(MethodFacts facts) {
        assertThat(declaration(facts).access().changing()).isEqualTo(facts.isWrite());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void thoseWhoMayCallAreTheSame(MethodFacts facts) {
        assertThat(DeclaredFacts.access(declaration(facts))).isEqualTo(facts.access());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void theArgumentsAreTheSame(MethodFacts facts) {
        assertThat(declaration(facts).arguments())
                .extracting(DeclaredFacts::argument)
                .containsExactlyElementsOf(facts.arguments());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void theFieldsAreTheSame(MethodFacts facts) {
        assertThat(DeclaredFacts.fields(declaration(facts))).containsExactlyElementsOf(facts.fields());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void theKeysOfTheBodyAreTheSame(MethodFacts facts) {
        assertThat(DeclaredFacts.keys(declaration(facts))).containsExactlyElementsOf(facts.keys());
    }

    private static ServiceDeclaration declaration(MethodFacts facts) {
        return METHODS.registry()
                .find(ServiceMethod.class, facts.name())
                .orElseThrow()
                .declaration();
    }
}
