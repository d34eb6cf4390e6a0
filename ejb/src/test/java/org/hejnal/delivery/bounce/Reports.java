package org.hejnal.delivery.bounce;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reports as mail servers write them, with what a test says. */
final class Reports {
    private Reports() {}

    /** A report by RFC 3464, with groups of fields in its second part. */
    static String ofDelivery(String to, String groups) {
        return """
                Return-Path: <>
                To: %s
                From: MAILER-DAEMON@mx.example.edu
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                I'm sorry.

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.edu

                %s

                --b
                Content-Type: text/rfc822-headers

                Return-Path: <hejnal@example.edu>
                Subject: x

                --b--
                """.formatted(to, groups);
    }

    static Verdict verdict(String message) throws MessagingException, IOException {
        return parse(message).judge(address -> false).verdict();
    }

    static Report parse(String message) throws MessagingException, IOException {
        return ReportParser.parse(message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
