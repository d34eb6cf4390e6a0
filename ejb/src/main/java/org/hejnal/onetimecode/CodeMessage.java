package org.hejnal.onetimecode;

import org.hejnal.platform.LangDict;

/** What people are told about codes. Only {@link #withCode} knows one. */
final class CodeMessage {
    /** What everybody may know. */
    static final LangDict ANNOUNCEMENT =
            new LangDict("Wysłaliśmy Ci kod jednorazowy.", "We have sent you a one-time code.");

    private static final long MINUTES = OneTimeCodePolicy.LIFETIME.toMinutes();

    private CodeMessage() {}

    static LangDict withCode(String code) {
        return new LangDict(
                "Twój kod jednorazowy: " + code + "\n\nJest ważny " + MINUTES
                        + " minut i działa tylko raz. Nikomu go nie"
                        + " podawaj. Jeśli to nie Ty prosisz o kod, ktoś inny próbuje działać w Twoim imieniu: wyloguj się"
                        + " i zmień hasło.",
                "Your one-time code: " + code + "\n\nIt is valid for " + MINUTES + " minutes and works once. Do not"
                        + " give it to anybody. If you did not ask for it, somebody is trying to act in your name: sign"
                        + " out and change your password.");
    }

    static LangDict sentTo(String address) {
        String masked = mask(address);
        return new LangDict("Kod wysłano na adres " + masked + ".", "The code was sent to " + masked + ".");
    }

    /** Leaves the first character, if there are more, and the domain: who knows the address recognises it. */
    static String mask(String address) {
        int at = address.lastIndexOf('@');
        String shown = at > 1 ? address.substring(0, address.offsetByCodePoints(0, 1)) : "";
        return shown + "***" + address.substring(Math.max(at, 0));
    }
}
