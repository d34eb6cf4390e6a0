package org.hejnal.usos.events2.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hejnal.notification.SendNotification;
import org.hejnal.notification.SendService;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.answer.Api;
import org.junit.jupiter.api.Test;

class SendNotificationMethodTest {
    private static final String SEND = "services/events2/send_notification";

    private final List<LangDict> messages = new ArrayList<>();
    private final Api api = new Api(new SendNotificationMethod(new SendService() {
        @Override
        public void send(SendNotification command) {
            messages.add(command.message());
        }
    }));

    @Test
    void anEmptyMessageIsLeftToTheTypeAndAMissingOneRefused() {
        api.text(SEND, "consumer=x", "admin=*", "user_id=1", "message_pl=");
        api.text(SEND, "consumer=x", "admin=*", "user_id=1", "message_pl=Nowe", "message_en=New");
        assertThat(messages).containsExactly(new LangDict(null, null), new LangDict("Nowe", "New"));
        assertThat(api.refusal(SEND, "consumer=x", "admin=*", "user_id=1").detail("error"))
                .contains("param_missing");
    }
}
