package org.hejnal.delivery.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hejnal.platform.SettingsFake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailSenderTest {
    @Test
    void namesOurselves() {
        EmailSender sender = sender("Hejnał Uczelni <hejnal@example.edu>");
        assertThat(sender.address()).hasToString("=?UTF-8?Q?Hejna=C5=82_Uczelni?= <hejnal@example.edu>");
        assertThat(sender.domain()).isEqualTo("example.edu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a@b@c", "A, B <hejnal@example.edu>", "<hejnal@example.edu"})
    void whatIsNoMailboxStopsTheStart(String setting) {
        assertThatThrownBy(() -> sender(setting))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("HEJNAL_MAIL_FROM");
    }

    private static EmailSender sender(String setting) {
        EmailSender sender = new EmailSender();
        sender.settings = SettingsFake.of("hejnal.mail-from", setting);
        sender.read();
        return sender;
    }
}
