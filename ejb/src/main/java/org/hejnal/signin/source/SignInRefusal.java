package org.hejnal.signin.source;

import org.hejnal.platform.LangDict;

/**
 * An answer that signs nobody in.
 *
 * @param kind what a page may do about it
 * @param reason for the log, in English: what was wrong. It holds no secret, no control character, and at most 300 characters
 */
public record SignInRefusal(Kind kind, String reason) implements SignInOutcome {

    public SignInRefusal {
        String line = reason.replaceAll("\\p{Cntrl}", " ");
        reason = line.length() <= 300 ? line : line.substring(0, 300);
    }

    /** What to tell the person; nothing in it comes from the provider. */
    public LangDict text() {
        return kind.text;
    }

    /** What a page may do about a refusal. */
    public enum Kind {
        /** A silent try found nobody signed in at the provider: go on as anonymous, say nothing. */
        NOBODY_THERE("Nie zalogowano.", "Not signed in."),
        /** The person, or the provider's rules, said no. */
        DECLINED("Logowanie zostało przerwane.", "Signing in was cancelled."),
        /** The answer is wrong, too old, for somebody else, or forged. */
        INVALID("Logowanie się nie powiodło. Spróbuj jeszcze raz.", "Signing in did not work. Please try again."),
        /** The answer proves somebody, but not in a way that can name an account. */
        UNUSABLE(
                "Twoja uczelnia nie przekazała danych potrzebnych do zalogowania. Skontaktuj się z administratorem.",
                "Your university did not send what signing in needs. Please contact the administrator.");

        private final LangDict text;

        Kind(String pl, String en) {
            this.text = new LangDict(pl, en);
        }
    }
}
