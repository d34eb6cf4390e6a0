package org.hejnal.delivery.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 5.1.1 No such user",
                "550 no such user",
                "551 gone elsewhere",
                "553 5.1.3 bad syntax",
                "550-5.1.10 line one",
                "550 5.2.1 The mailbox is disabled"
            })
    void anAddressThatDoesNotWorkIsRecognised(String text) {
        assertThat(new SmtpReply(Integer.parseInt(text.substring(0, 3)), text).isAboutTheAddress())
                .isTrue();
    }

    /** Otherwise one wrong setting would retire everybody's addresses. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 5.7.1 Relaying denied",
                "554 5.7.1 Client host blocked",
                "552 5.2.2 Mailbox full",
                "550 5.7.26 Unauthenticated",
                "554 transaction failed",
                "530 authentication required",
                "550 5.1.0 <hejnal@example.edu>: Sender address rejected: User unknown",
                "553 5.1.8 Domain of sender address does not exist",
                "550 5.1.7 Invalid sender",
                "550 relay not permitted",
                "553 sender not owned by user",
                "550 Sender verify failed",
                "451 4.1.1 later"
            })
    void refusalsOfTheSenderAreNoFaultOfTheAddress(String text) {
        assertThat(new SmtpReply(Integer.parseInt(text.substring(0, 3)), text).isAboutTheAddress())
                .isFalse();
    }

    @Test
    void onlyARefusedRecipientHasAReplyOfItsOwn() throws AddressException {
        MessagingException ofData = new MessagingException("550 5.1.1 looks like it");
        assertThat(SmtpReply.ofRecipient(ofData)).isEmpty();
        MessagingException ofRecipient = new SMTPAddressFailedException(
                new InternetAddress("anna@example.edu"), "RCPT TO:<anna@example.edu>", 550, "550 5.1.1 No such user");
        assertThat(SmtpReply.ofRecipient(new MessagingException("Invalid Addresses", ofRecipient)))
                .map(SmtpReply::code)
                .contains(550);
    }
}
