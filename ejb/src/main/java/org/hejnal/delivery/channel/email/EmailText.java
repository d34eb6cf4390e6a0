package org.hejnal.delivery.channel.email;

/** What an e-mail says. The subject is one line. */
public record EmailText(String subject, String plain, String html) {}
