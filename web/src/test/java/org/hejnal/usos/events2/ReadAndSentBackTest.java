package org.hejnal.usos.events2;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.ZoneOffset;
import org.hejnal.declared.Argument;
import org.hejnal.usos.RealMethods;
import org.hejnal.usos.method.ServiceMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a method of reading answers by default is a body that the method of changing takes. */
class ReadAndSentBackTest {
    private static final RealMethods METHODS = new RealMethods();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "update_event_channel; {'id': 'a:email', 'channel': {'id': 'email'}, 'event_type': {'id': 'a'},"
                        + " 'is_enabled': true, 'is_mandatory': false, 'send_by_default': true, 'user_preferences': null}",
                "update_event_channel; {'id': 'a:email', 'user_preferences': {'id': 'a:email', 'is_enabled': true}}",
                "update_event_type; {'id': 'a', 'name': {'pl': 'A', 'en': null}, 'description': {'pl': null, 'en': null},"
                        + " 'is_enabled': true, 'is_mandatory': false, 'send_by_default': true, 'default_message': null,"
                        + " 'channels': [{'id': 'a:email'}], 'schedules': []}",
                "update_event_schedule; {'id': 'calendar.event_cancelled:immediately', 'schedule': {'id': 'immediately'},"
                        + " 'is_enabled': true}",
            })
    void isAccepted(String method, String body) {
        Argument<?> argument = METHODS
                .registry()
                .find(ServiceMethod.class, "services/events2/" + method)
                .orElseThrow()
                .declaration()
                .arguments()
                .stream()
                .filter(candidate -> candidate.name().equals(Argument.BODY))
                .findFirst()
                .orElseThrow();
        assertThatCode(() -> argument.type().parse(body.replace('\'', '"'), ZoneOffset.UTC))
                .doesNotThrowAnyException();
    }
}
