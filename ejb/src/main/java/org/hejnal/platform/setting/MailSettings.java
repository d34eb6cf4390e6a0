package org.hejnal.platform.setting;

import jakarta.mail.internet.InternetAddress;
import java.util.Optional;

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

    public static final Setting<Optional<String>> BOUNCES = SECTION.add(
            "HEJNAL_MAIL_BOUNCES",
            Mailboxes.RETURN_PATH.optional(),
            "",
            "where e-mails come back to that cannot be delivered; the hub writes into the place of the star which one it is."
                    + " Without it they come back to `HEJNAL_MAIL_FROM`, and nothing is read");

    public static final Setting<Optional<String>> IMAP_HOST = SECTION.add(
            "HEJNAL_IMAP_HOST",
            Forms.matching("the name or address of a host", "[^\\s/]+").optional(),
            "",
            "the IMAP server with the mailbox of what comes back; without it nothing is read");

    public static final Setting<Integer> IMAP_PORT =
            SECTION.add("HEJNAL_IMAP_PORT", Forms.number(1, 65_535), "993", "the port of the IMAP server");

    public static final Setting<ImapSecurity> IMAP_TLS = SECTION.add(
            "HEJNAL_IMAP_TLS",
            Form.of("`tls`, `starttls` or `none`", ImapSecurity::of),
            "tls",
            "how the hub speaks with it: TLS from the first byte, STARTTLS, or, with a server on loopback only, in the clear");

    public static final Setting<String> IMAP_USER =
            SECTION.add("HEJNAL_IMAP_USER", Forms.TEXT, "", "the name that the hub signs in with there");

    public static final Setting<String> IMAP_PASSWORD =
            SECTION.add("HEJNAL_IMAP_PASSWORD", Forms.TEXT.secret(), "", "the password that it signs in with");

    public static final Setting<String> IMAP_FOLDER = SECTION.add(
            "HEJNAL_IMAP_FOLDER",
            Forms.NAME,
            "INBOX",
            "the folder of what comes back; the hub takes everything out of it");

    public static final Setting<Optional<String>> IMAP_DONE = SECTION.add(
            "HEJNAL_IMAP_DONE",
            Forms.NAME.optional(),
            "",
            "the folder for what the hub has read and understood; without it the hub deletes that");

    public static final Setting<String> IMAP_ASIDE = SECTION.add(
            "HEJNAL_IMAP_ASIDE",
            Forms.NAME,
            "Hejnal-aside",
            "the folder for what the hub cannot understand, or what does not prove to be of one of its e-mails");

    private MailSettings() {}
}
