package org.hejnal.it.delivery;

/** Messages as mail servers and providers send them back. */
final class ReturnedMail {
    private ReturnedMail() {}

    /** A report by RFC 3464, to the address that its e-mail came from. */
    static String report(String to, String recipient, String action, String status) {
        return """
                Return-Path: <>
                Delivered-To: %s
                From: MAILER-DAEMON@mx.example.edu (Mail Delivery System)
                To: %s
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain; charset=us-ascii

                I'm sorry to have to inform you.

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.edu

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 %s <%s>: said by the test

                --b--
                """.formatted(to, to, recipient, action, status, status, recipient);
    }

    /** A complaint by RFC 5965, to an address of the provider's choice; what it is of stands in the e-mail alone. */
    static String complaint(String sender) {
        return """
                From: feedback@provider.example
                To: bounces@example.edu
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=feedback-report; boundary="b"

                --b
                Content-Type: text/plain

                This is an abuse report.
                --b
                Content-Type: message/feedback-report

                Feedback-Type: abuse
                User-Agent: Provider/1.0
                Version: 1
                --b
                Content-Type: message/rfc822

                Return-Path: <%s>
                Subject: x

                x
                --b--
                """.formatted(sender);
    }

    /** What a holiday program answers (RFC 3834), with words of a failure. */
    static String holiday(String to) {
        return """
                Return-Path: <>
                Delivered-To: %s
                From: Somebody <somebody@example.edu>
                Subject: Re: x
                Auto-Submitted: auto-replied

                I am away. 550 5.1.1 User unknown
                """.formatted(to);
    }
}
