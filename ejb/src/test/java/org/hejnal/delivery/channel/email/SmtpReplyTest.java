package org.hejnal.delivery.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import org.junit.jupiter.api.Test;

class SmtpReplyTest {
    @Test
    void takesTheAnswerAboutTheRecipient() {
        SmtpReply reply = SmtpReply.of(
                new MessagingException("Invalid Addresses", new MessagingException("550 5.1.1 No such user here\n")));
        assertThat(reply.code()).isEqualTo(550);
        assertThat(reply.isPermanent()).isTrue();
        assertThat(reply.text()).contains("No such user here");
    }

    @Test
    void aGreylistedMessageMayComeAgain() {
        SmtpReply reply = SmtpReply.of(new MessagingException("451 4.7.1 Greylisted, try again later"));
        assertThat(reply.isKnown()).isTrue();
        assertThat(reply.isPermanent()).isFalse();
        assertThat(reply.isClosing()).isFalse();
    }

    @Test
    void a421IsAboutTheConnection() {
        assertThat(SmtpReply.of(new MessagingException("421 4.3.2 Shutting down"))
                        .isClosing())
                .isTrue();
    }

    @Test
    void silenceIsNoAnswer() {
        assertThat(SmtpReply.of(new MessagingException("Could not connect", new java.io.IOException("reset")))
                        .isKnown())
                .isFalse();
    }
}
