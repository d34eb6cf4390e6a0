package org.hejnal.usos.hejnal.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodNamesTest {
    private static final List<String> KNOWN = List.of(
            "services/events2/send_notification",
            "services/events2/update_statement",
            "services/hejnal/sends",
            "services/users/user",
            "services/users/users");

    @ParameterizedTest
    @CsvSource({
        "services/events2/send_notificaton, services/events2/send_notification",
        "services/event2/update_statment, services/events2/update_statement",
        "events2/send_notification, services/events2/send_notification",
        "users, services/users/users",
        "services/users/usr, services/users/user",
        "'', services/users/user",
    })
    void theNearestNameIsTheOneThatWasMeant(String name, String meant) {
        assertThat(MethodNames.nearest(name, KNOWN)).isEqualTo(meant);
    }
}
