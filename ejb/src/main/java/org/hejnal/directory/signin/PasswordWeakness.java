package org.hejnal.directory.signin;

import org.hejnal.platform.LangDict;

/** Why somebody may not choose a password. */
public enum PasswordWeakness {
    TOO_SHORT(
            "Hasło musi mieć co najmniej " + PasswordPolicy.SHORTEST_NEW_PASSWORD + " znaków.",
            "A password needs at least " + PasswordPolicy.SHORTEST_NEW_PASSWORD + " characters."),
    TOO_SHORT_FOR_ROLE(
            "Hasło osoby, która administruje, musi mieć co najmniej " + PasswordPolicy.SHORTEST_OF_ADMINISTRATORS
                    + " znaków.",
            "The password of somebody who administers needs at least " + PasswordPolicy.SHORTEST_OF_ADMINISTRATORS
                    + " characters."),
    TOO_LONG(
            "Hasło może mieć najwyżej " + PasswordPolicy.LONGEST_NEW_PASSWORD + " znaków.",
            "A password has at most " + PasswordPolicy.LONGEST_NEW_PASSWORD + " characters."),
    CONTROL_CHARACTER(
            "Hasło zawiera znak, którego nie da się wpisać z klawiatury. Wpisz je ręcznie.",
            "The password has a character that no keyboard types. Type it by hand."),
    COMMON(
            "To hasło albo bardzo podobne jest na liście najczęściej używanych. Wybierz takie, którego nikt nie odgadnie.",
            "This password, or one very much like it, is among the most used ones. Choose one that nobody guesses."),
    OF_THE_PERSON(
            "Hasło zawiera Twój identyfikator, imię lub nazwisko. Wybierz takie, którego nikt nie odgadnie.",
            "The password has your user name or your name in it. Choose one that nobody guesses.");

    private final LangDict text;

    PasswordWeakness(String pl, String en) {
        text = new LangDict(pl, en);
    }

    /** What to tell the person. */
    public LangDict text() {
        return text;
    }
}
