package org.hejnal.platform.setting;

import jakarta.mail.internet.InternetAddress;

/** How e-mails go out. */
public final class MailSettings {
    static final Section SECTION = new Section("Mail");

    static {
        SECTION.addOfServer(
                "HEJNAL_SMTP_HOST",
                Forms.matching("the name or address of a host", "[^\\s/]+"),
                "localhost",
                "the mail relay");
        SECTION.addOfServer("HEJNAL_SMTP_PORT", Forms.number(1, 65_535), "25", "the relay's port");
        SECTION.addOfServer(
                "HEJNAL_SMTP_STARTTLS",
                Forms.FLAG,
                "false",
                "whether the hub refuses a relay that does not offer STARTTLS");
        SECTION.addOfServer("HEJNAL_SMTP_AUTH", Forms.FLAG, "false", "whether the hub signs in at the relay");
        SECTION.addOfServer("HEJNAL_SMTP_USER", Forms.TEXT, "none", "the name that it signs in with");
        SECTION.addOfServer("HEJNAL_SMTP_PASSWORD", Forms.TEXT.secret(), "none", "the password that it signs in with");
    }

    public static final Setting<InternetAddress> MAIL_FROM = SECTION.add(
            "HEJNAL_MAIL_FROM", Mailboxes.MAILBOX, "Hejnał <hejnal@localhost>", "the sender of every e-mail");

    public static final Setting<Integer> EMAILS_PER_MINUTE = SECTION.add(
            "HEJNAL_EMAILS_PER_MINUTE",
            Forms.number(0, 1_000_000),
            "0",
            "how many e-mails one server may hand to the relay in a minute; `0` for no limit. Each try counts. One-time codes do"
                    + " not wait for it");

    public static final Setting<Integer> DAILY_CAP = SECTION.add(
            "HEJNAL_DAILY_CAP",
            Forms.number(0, 1_000),
            "0",
            "how many e-mails somebody who has not chosen gets one by one on a day; `0` for no limit. What is more comes with the"
                    + " next daily digest. What is mandatory does not count");

    private MailSettings() {}
}
