package org.hejnal.delivery.bounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By RFC 3464, 6533, 5965 and 3834. */
class ReportParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "failed    | 5.1.1          | smtp; 550 5.1.1 unknown                             | ADDRESS_FAILED",
                "Failed    | 5.1.1 (bad)    |                                                     | ADDRESS_FAILED",
                "failed    | 5.1.10         | smtp; 550 5.1.10 RESOLVER.ADR.RecipientNotFound     | ADDRESS_FAILED",
                "failed    | 5.0.0          | smtp; 550 User unknown                              | ADDRESS_FAILED",
                "failed    | 5.0.0          | smtp; 550 Sender address rejected: User unknown     | GIVEN_UP",
                "failed    | 5.2.2          | smtp; 552 5.2.2 full                                | GIVEN_UP",
                "failed    | 4.4.7          | smtp; 421 expired                                   | GIVEN_UP",
                "failed    | 5.1.1          | smtp; 550 5.7.1 blocked                             | GIVEN_UP",
                "failed    | 5.7.1          | smtp; 550 5.7.1 SPF                                 | REFUSED",
                "failed    | 5.6.1          |                                                     | REFUSED",
                "failed    | 5.3.4          |                                                     | REFUSED",
                "failed    | 5.1.8          | smtp; 553 5.1.8 Domain of sender does not exist     | REFUSED",
                "failed    | nonsense       | x                                                   | GIVEN_UP",
                "delayed   | 4.1.1          | smtp; 450 4.1.1 User unknown                        | DELAYED",
                "delivered | 2.0.0          |                                                     | NOTHING",
                "relayed   | 2.0.0          |                                                     | NOTHING",
                "expanded  | 2.0.0          |                                                     | NOTHING",
                "surprised | 5.1.1          |                                                     | NOTHING"
            })
    void tellsFailuresApart(String action, String status, String diagnostic, Verdict verdict) throws Exception {
        String fields = "Final-Recipient: rfc822; anna@example.edu\nAction: " + action + "\nStatus: " + status
                + "\nDiagnostic-Code: " + diagnostic;
        assertThat(Reports.verdict(Reports.ofDelivery("x@example.edu", fields))).isEqualTo(verdict);
    }

    @Test
    void ofManyRecipientsTheBestIsTakenUnlessOneIsMeant() throws Exception {
        Report report = Reports.parse(Reports.ofDelivery("x@example.edu", """
                Final-Recipient: rfc822; one@example.edu
                Action: failed
                Status: 5.1.1

                Original-Recipient: rfc822;Anna@example.edu
                Final-Recipient: rfc822; two@example.edu
                Action: delayed
                Status: 4.2.2"""));
        assertThat(report.recipients()).hasSize(2);
        assertThat(report.judge("one@example.edu"::equals).verdict()).isEqualTo(Verdict.ADDRESS_FAILED);
        assertThat(report.judge("Anna@example.edu"::equals).verdict()).isEqualTo(Verdict.DELAYED);
        assertThat(report.judge("nobody@example.edu"::equals).verdict()).isEqualTo(Verdict.DELAYED);
    }

    /** RFC 6533 3: with addresses in UTF-8. */
    @Test
    void readsInternationalReports() throws Exception {
        Report report = Reports.parse(Reports.ofDelivery(
                        "x@example.edu",
                        "Final-Recipient: utf-8; żółć@example.edu\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550"
                                + " 5.1.1 żadnego takiego")
                .replace("message/delivery-status", "message/global-delivery-status"));
        assertThat(report.judge("żółć@example.edu"::equals))
                .isEqualTo(new Report.Judgement(Verdict.ADDRESS_FAILED, "5.1.1 550 5.1.1 żadnego takiego"));
    }

    /** Base64 is allowed for parts by many mail servers, whatever RFC 3464 says. */
    @Test
    void readsWhatIsEncoded() throws Exception {
        String status = Base64.getEncoder()
                .encodeToString("Reporting-MTA: dns; x\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        assertThat(Reports.verdict("""
                From: postmaster@example.edu
                Content-Type: multipart/report; boundary=b

                --b
                Content-Type: message/delivery-status
                Content-Transfer-Encoding: base64

                %s
                --b--
                """.formatted(status))).isEqualTo(Verdict.ADDRESS_FAILED);
    }

    /** The e-mail that has come back may itself be a report, or contain one. */
    @Test
    void whatHasComeBackIsNotBelieved() throws Exception {
        String inner = Reports.ofDelivery("y@example.edu", "Action: failed\nStatus: 5.1.1");
        assertThat(Reports.verdict("""
                From: anna@example.edu
                Content-Type: multipart/mixed; boundary=outer

                --outer
                Content-Type: text/plain

                Look at this.
                --outer
                Content-Type: message/rfc822

                %s
                --outer--
                """.formatted(inner))).isEqualTo(Verdict.NOTHING);
    }

    @Test
    void anAnswerOfSomebodyOnHolidayIsNothing() throws Exception {
        assertThat(Reports.verdict("""
                Return-Path: <>
                From: Anna Nowak <anna@example.edu>
                Subject: Auto: 550 5.1.1 user unknown
                Auto-Submitted: auto-replied

                I am away. 550 5.1.1 user unknown
                """)).isEqualTo(Verdict.NOTHING);
    }

    /** Mail systems write of what has come, too. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An attachment of your message was removed: event.ics.                  | NOTHING",
                "Your message was delivered to the recipient's mailbox.                 | NOTHING",
                "Your message is in quarantine until somebody has looked at it.         | NOTHING",
                "Your message could not be delivered to one or more recipients.         | GIVEN_UP",
                "Sorry it didn't work out: we were unable to deliver your message.      | GIVEN_UP",
                "Hi. This is the qmail-send program. Sorry, no mailbox here by that name. 550 5.1.1 | ADDRESS_FAILED"
            })
    void noticesOfWhatHasComeAreNothing(String text, Verdict verdict) throws Exception {
        assertThat(Reports.verdict("From: Postmaster <postmaster@mx.example.edu>\nSubject: Notice\n\n" + text + "\n"))
                .isEqualTo(verdict);
    }

    /** As Exim does. */
    @Test
    void whoeverIsNamedAsFailedHasNotGotIt() throws Exception {
        assertThat(Reports.verdict("From: x@mx.example.edu\nX-Failed-Recipients: anna@example.edu\n\nSorry.\n"))
                .isEqualTo(Verdict.GIVEN_UP);
    }

    @Test
    void aComplaintTellsWhoseItIsInItsFieldsAndInTheMessage() throws Exception {
        Report report = Reports.parse("""
                From: fbl@provider.example
                Content-Type: multipart/report; report-type=feedback-report; boundary=b

                --b
                Content-Type: text/plain

                Somebody complains.
                --b
                Content-Type: message/feedback-report

                Feedback-Type: Abuse
                Version: 1
                Original-Mail-From: <one@example.edu>
                --b
                Content-Type: message/rfc822

                Return-Path: <two@example.edu>
                Subject: x

                three@example.edu
                --b--
                """);
        assertThat(report.judge(address -> false).verdict()).isEqualTo(Verdict.COMPLAINT);
        assertThat(report.returned())
                .contains("one@example.edu", "two@example.edu")
                .doesNotContain("three@");
    }

    /** A mailbox takes what anybody sends. */
    @Test
    @Timeout(20)
    void whatIsMadeToHurtEnds() throws Exception {
        String deep = IntStream.range(0, 1_900)
                .mapToObj(i -> "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n")
                .collect(Collectors.joining());
        String parts = "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(50_000);
        String groups = Reports.ofDelivery("x@example.edu", "Action: failed\nStatus: 5.1.1\n\n".repeat(20_000));
        String lines = Reports.ofDelivery("x@example.edu", "Action: failed\n" + "\n".repeat(60_000));
        String codes = "From: postmaster@example.edu\n\n" + "550 5.".repeat(100_000);
        String folded = "From: postmaster@example.edu\nX: " + "\n ".repeat(200_000) + "\n\nx";
        assertThatThrownBy(() -> Reports.parse(parts)).isInstanceOf(MessagingException.class);
        for (String hostile : List.of(deep, groups, lines, codes, folded)) {
            assertThat(Reports.parse(hostile).recipients()).hasSizeLessThanOrEqualTo(MessageParts.MAX_RECIPIENTS);
        }
    }
}
